/** The four packages as `npm run package` makes them, opened: what is in them and what is not. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { commitIn, committedAt } from '../../src/build/built-from-plugin';
import { policyForPage, readOrigin } from '../../src/cli/headers';
import { verify as verifyCommand } from '../../src/cli/modules/verify';
import { readPackageVersion, versionFile } from '../../src/core/shared/package-version';
import type { PackageFiles } from '../../src/package/files';
import { unzipped } from '../../src/package/zip';
import { JsonSchema } from '../support/json-schema';
import {
  type MadeForTests,
  type Packaged,
  packagedBase,
  packagedModule,
  packagedStores,
  packageOf,
} from '../support/packages';
import { schemaFaults } from '../support/xml-schema';

const formats: readonly Packaged[] = ['static', 'scorm12', 'scorm2004', 'cmi5'];
/** In the order of modules/programme.yaml. */
const programme = [
  'netwerkbewust',
  'moreel-leiderschap',
  'inclusief-leiderschap',
  'belangen-en-nevenactiviteiten',
  'lobby-markt-en-draaideur',
  'druk-dreiging-en-inmenging',
  'bewindspersoon-en-ambtenaar',
  'het-goede-gesprek',
];

const made = new Map<Packaged, MadeForTests>();
const opened = new Map<Packaged, PackageFiles>();

beforeAll(async () => {
  for (const format of formats) {
    const one = await packageOf(format);
    const files = unzipped(new Uint8Array(readFileSync(one.zip)));
    if (!files.ok) throw new Error(files.failure.kind);
    made.set(format, one);
    opened.set(format, files.value);
  }
  // Four builds, where nothing of this source was built before.
}, 1_500_000);

function filesOf(format: Packaged): PackageFiles {
  return opened.get(format) ?? new Map();
}

function textOf(format: Packaged, path: string): string {
  const bytes = filesOf(format).get(path);
  if (bytes === undefined) throw new Error(`${format} has no ${path}.`);
  return new TextDecoder().decode(bytes);
}

/** Everything that a package shows, as one text. */
function allText(format: Packaged): string {
  return [...filesOf(format).keys()]
    .filter((path) => /\.(?:js|html|css)$/.test(path))
    .map((path) => textOf(format, path))
    .join('\n');
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function said(args: readonly string[]): { readonly code: number; readonly text: string } {
  let text = '';
  const put = (more: string) => {
    text += more;
  };
  // Safe: this command reads nothing of its surroundings but where to say it.
  const code = verifyCommand(args, { print: put, complain: put } as Parameters<typeof verifyCommand>[1]);
  return { code: Number(code), text };
}

describe.each(formats)('the package for %s', (format) => {
  it('holds what is served and nothing else', () => {
    const paths = [...filesOf(format).keys()];
    expect(paths).toEqual(expect.arrayContaining(['index.html', 'leesbestand.html', 'speelveld.svg']));
    expect(
      paths.filter((path) => /^\.|\/\.|\.map$|speelveld-start|\.key$|manifest\.json$/.test(path)),
    ).toEqual([]);
    expect(paths.includes('sw.js')).toBe(format === 'static');
    expect(allText(format)).not.toMatch(/sourceMappingURL=|PRIVATE KEY/);
  });

  it('is right by its own list, and has the hash that it names and that /over reads', () => {
    const { zip, publicKey, said: told } = made.get(format) ?? { zip: '', publicKey: '', said: '' };
    const version = readPackageVersion(textOf(format, versionFile));
    const { version: own } = readJson('package.json');
    expect(version).toEqual({ version: own, commit: commitIn('.'), format, hash: expect.any(String) });
    const signing = format === 'static' || format === 'scorm2004' ? ['--public-key', publicKey] : [];
    const checked = said([zip, ...signing, '--hash', version?.hash ?? '']);
    expect(checked.text).toContain(`Hash van het pakket: ${version?.hash}`);
    expect(checked.code).toBe(0);
    expect(told).toContain(`Hash van het pakket: ${version?.hash}`);
    expect(told).toMatch(/\d+ bestanden, [\d.]+ kB uitgepakt, [\d.]+ kB als zip\./);
    const [isSigned, notSigned] = [/^Ondertekend met de sleutel/m, /^Niet ondertekend/m];
    expect(told).toMatch(signing.length > 0 ? isSigned : notSigned);
    expect(checked.text).toMatch(signing.length > 0 ? isSigned : notSigned);
  });

  it('has code for phones where there can be phones, and nowhere else', () => {
    const isForServer = format === 'static';
    expect(/["'`]mqtt["'`]/.test(allText(format))).toBe(isForServer);
    for (const file of ['sbom.cdx.json', 'THIRD-PARTY-NOTICES.txt'])
      expect(textOf(format, file).includes('u8-mqtt'), file).toBe(isForServer);
  });

  it('names whose work is in it, with the text of each licence', () => {
    const notices = textOf(format, 'THIRD-PARTY-NOTICES.txt');
    for (const name of [
      'react',
      'react-dom',
      'scheduler',
      'react-router',
      'xstate',
      'i18next',
      '@noble/hashes',
      '@fontsource/fira-sans',
      '@fontsource-variable/source-serif-4',
      'zustand',
    ]) {
      const { version, license } = readJson(`node_modules/${name}/package.json`);
      expect(notices).toContain(`\n${name} ${version}\nLicence: ${license}\n`);
      expect(notices).toContain(
        readFileSync(`node_modules/${name}/LICENSE${name === 'react-router' ? '.md' : ''}`, 'utf8')
          .trim()
          .replaceAll('\r\n', '\n'),
      );
    }
    expect(notices).not.toMatch(/^(?:vitest|typescript|@playwright\/test|aedes|fast-check) /m);
    expect(textOf(format, 'LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  it('has a complete bill of materials that is valid CycloneDX 1.6', () => {
    const sbom = JSON.parse(textOf(format, 'sbom.cdx.json'));
    const folder = 'tests/package/schemas/cyclonedx';
    const schema = new JsonSchema(readJson(`${folder}/bom-1.6.schema.json`), {
      'spdx.SNAPSHOT.schema.json': readJson(`${folder}/spdx.schema.json`),
      'jsf-0.82.SNAPSHOT.schema.json': readJson(`${folder}/jsf-0.82.schema.json`),
    });
    expect(schema.faults(sbom)).toEqual([]);
    expect(
      schema.faults({
        ...sbom,
        components: [{ ...sbom.components[0], licenses: [{ license: { id: 'Eigen' } }] }],
      }),
    ).not.toEqual([]);
    const names: readonly string[] = sbom.components.map(({ name }: { name: string }) => name);
    const inNotices = [...textOf(format, 'THIRD-PARTY-NOTICES.txt').matchAll(/^(\S+) \S+\nLicence: /gm)];
    expect(names).toEqual(inNotices.map(([, name]) => name));
    expect(sbom.metadata.timestamp).toBe(committedAt('.') ?? undefined);
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    for (const { name, version, purl, hashes } of sbom.components) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      const sha512 = Buffer.from(lock[`node_modules/${name}`].integrity.slice('sha512-'.length), 'base64');
      expect(hashes).toEqual([{ alg: 'SHA-512', content: sha512.toString('hex') }]);
    }
    const refs = new Set(sbom.components.map((one: { 'bom-ref': string }) => one['bom-ref']));
    const graph = new Map<string, readonly string[]>(
      sbom.dependencies.map(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [ref, dependsOn]),
    );
    expect(graph.get(`pkg:npm/react-dom@${readJson('node_modules/react-dom/package.json').version}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^pkg:npm\/scheduler@/)]),
    );
    // From the app every component is reached, and nothing else.
    const reached = new Set<string>();
    const walk = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of graph.get(ref) ?? []) walk(next);
    };
    for (const ref of graph.get(sbom.metadata.component['bom-ref']) ?? []) walk(ref);
    expect(reached).toEqual(refs);
  });
});

describe('the package for a web server', () => {
  it('asks for its files under the path that it was made for', () => {
    expect(textOf('static', 'index.html')).toContain(`src="${packagedBase}assets/`);
    expect(textOf('static', 'index.html')).not.toContain('Content-Security-Policy');
  });

  it('has beside each file that gains by it that file compressed in two ways', () => {
    const files = filesOf('static');
    const large = [...files].filter(
      ([path, { byteLength }]) => /\.(?:js|css|html|json|svg|txt)$/.test(path) && byteLength > 2000,
    );
    expect(large.length).toBeGreaterThan(200);
    for (const [path] of large) {
      if (path === 'hashes.txt') continue;
      const [gz, br] = [files.get(`${path}.gz`), files.get(`${path}.br`)];
      expect(gz !== undefined && br !== undefined && br.byteLength < gz.byteLength * 1.1, path).toBe(true);
    }
    const page = Buffer.from(files.get('index.html') ?? []);
    expect(gunzipSync(files.get('index.html.gz') ?? '').equals(page)).toBe(true);
    expect(brotliDecompressSync(files.get('index.html.br') ?? '').equals(page)).toBe(true);
    expect([...files.keys()].filter((path) => /\.(?:woff2|png|gz|br)\.(?:gz|br)$/.test(path))).toEqual([]);
  });
});

describe.each(['scorm12', 'scorm2004', 'cmi5'] as const)(
  'the package for a learning system, %s',
  (format) => {
    it('works in any folder and carries no copies for a web server', () => {
      const page = textOf(format, 'index.html');
      expect(
        [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
          .map(([, to]) => to)
          .filter((to) => !to?.startsWith('./')),
      ).toEqual([]);
      expect([...filesOf(format).keys()].filter((path) => /\.(?:gz|br)$/.test(path))).toEqual([]);
    });

    it('carries the policy of the app, and reaches no origin but those of its record stores', () => {
      const stores = format === 'cmi5' ? packagedStores.flatMap((text) => readOrigin(text) ?? []) : [];
      const policy = policyForPage({ kind: 'learningSystem', frames: [], recordStores: stores });
      const [, first] =
        /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
          textOf(format, 'index.html'),
        ) ?? [];
      expect(first).toBe(policy);
      expect(policy).toContain(["connect-src 'self'", ...stores].join(' '));
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('frame-ancestors');
    });
  },
);

describe('what a learning system reads', () => {
  const items = (manifest: string) =>
    [...manifest.matchAll(/parameters="\?module=([^"]+)"/g)].map(([, module]) => module);

  it.each(['scorm12', 'scorm2004'] as const)(
    'is a valid manifest with its schemas beside it, %s',
    async (format) => {
      const manifest = textOf(format, 'imsmanifest.xml');
      expect(await schemaFaults([manifest], format)).toEqual([]);
      expect(items(manifest)).toEqual(format === 'scorm12' ? programme : [packagedModule]);
      const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) =>
        decodeURIComponent(href ?? ''),
      );
      const beside = [...filesOf(format).keys()].filter((path) => !named.includes(path));
      expect(named.filter((path) => !filesOf(format).has(path))).toEqual([]);
      expect(beside.filter((path) => !/^[\w]+\.(?:xsd|dtd)$/.test(path))).toEqual(['imsmanifest.xml']);
      for (const [, schema] of manifest.matchAll(/ (\w+\.xsd)/g)) expect(beside).toContain(schema);
    },
  );

  it('is a course structure with a unit per module', () => {
    const units = [...textOf('cmi5', 'cmi5.xml').matchAll(/<url>index\.html\?module=(.*)<\/url>/g)];
    expect(units.map(([, module]) => module)).toEqual(programme);
  });
});

describe('the package of one module', () => {
  it('holds that module, whole, and nothing of another', () => {
    const all = allText('scorm2004');
    for (const module of programme)
      expect([module, all.includes(`"${module}":`) || all.includes(`${module}:`)]).toEqual([
        module,
        module === packagedModule,
      ]);
    const titles =
      readFileSync('modules/het-goede-gesprek/negen-tunnels.yaml', 'utf8').match(/^title: (.+)$/m)?.[1] ?? '';
    expect(titles).not.toBe('');
    expect(allText('scorm12')).toContain(titles);
    expect(all).not.toContain(titles);
    const own =
      readFileSync(`modules/${packagedModule}/de-korte-lijn.yaml`, 'utf8').match(/^title: (.+)$/m)?.[1] ?? '';
    expect(all).toContain(own);
  });
});
