/** Holds XML against the schemas of the SCORM standard with libxml2, as a learning system would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const editions = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
} as const;

/** What is wrong with manifests by the schemas of their edition; nothing when all are valid. */
export async function schemaFaults(
  manifests: readonly string[],
  edition: keyof typeof editions,
): Promise<readonly string[]> {
  const folder = join('src/package/schemas', edition);
  const imports = Object.entries(editions[edition]).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const { valid, errors, rawOutput } = await validateXML({
    xml: manifests.map((contents, index) => ({ fileName: `imsmanifest-${index}.xml`, contents })),
    schema: [{ fileName: 'all.xsd', contents: all }],
    preload: readdirSync(folder)
      .filter((file) => /\.(?:xsd|dtd)$/.test(file))
      .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })),
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
