/**
 * `imsmanifest.xml` of a SCORM package: one organisation with one item per module, each of which starts the same page with
 * the module behind its address. Nothing ties the items together: each is begun, left and completed by itself. Titles
 * stand in Dutch, because the standard has one language for them.
 *
 * SCORM 1.2 Content Aggregation Model; SCORM 2004 4th Edition Content Aggregation Model and Sequencing and Navigation.
 */
import { type Course, type CourseModule, launchQuery } from '../core/programme/course';
import { element, type XmlElement, xmlDocument } from './xml';

/** The name that a learning system looks for. */
export const scormManifestFile = 'imsmanifest.xml';

const instances = 'http://www.w3.org/2001/XMLSchema-instance';
const resource = 'app';
const organisation = 'programme';

/** What differs between the two editions. */
interface Edition {
  readonly version: string;
  readonly namespaces: Readonly<Record<string, string>>;
  /** Where the schema of each namespace lies in the package. */
  readonly schemas: Readonly<Record<string, string>>;
  /** What it calls that a resource speaks with the learning system. */
  readonly kind: Readonly<Record<string, string>>;
  /** What it says of an item after its title, and of all items together. */
  readonly ofItem: readonly XmlElement[];
  readonly ofAll: readonly XmlElement[];
}

const scorm12: Edition = {
  version: '1.2',
  namespaces: {
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  },
  schemas: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  kind: { 'adlcp:scormtype': 'sco' },
  ofItem: [],
  ofAll: [],
};

const scorm2004: Edition = {
  version: '2004 4th Edition',
  namespaces: {
    xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
    'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  },
  schemas: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
  kind: { 'adlcp:scormType': 'sco' },
  ofItem: [
    element('imsss:sequencing', {}, [
      // Left to itself a learning system takes a module that was opened for one that was completed and passed.
      element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
    ]),
  ],
  ofAll: [element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })])],
};

function itemOf(module: CourseModule, { ofItem }: Edition): XmlElement {
  return element(
    'item',
    { identifier: `module-${module.id}`, identifierref: resource, parameters: launchQuery(module) },
    [element('title', {}, module.title.nl), ...ofItem],
  );
}

/** A path as the manifest names it: a relative address. */
function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function manifest({ only, title, modules }: Course, files: readonly string[], edition: Edition): string {
  const { version, namespaces, schemas, kind, ofAll } = edition;
  const whereSchemasLie = Object.entries(schemas).flat().join(' ');
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: only === null ? 'speelveld' : `speelveld-${only}`,
        version: '1.0',
        ...namespaces,
        'xmlns:xsi': instances,
        'xsi:schemaLocation': whereSchemasLie,
      },
      [
        element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, version)]),
        element('organizations', { default: organisation }, [
          element('organization', { identifier: organisation }, [
            element('title', {}, title.nl),
            ...modules.map((module) => itemOf(module, edition)),
            ...ofAll,
          ]),
        ]),
        element('resources', {}, [
          element(
            'resource',
            { identifier: resource, type: 'webcontent', ...kind, href: 'index.html' },
            files.map((path) => element('file', { href: addressOf(path) })),
          ),
        ]),
      ],
    ),
  );
}

/** @param files every file of the package but the manifest and the schemas beside it */
export function scorm12Manifest(course: Course, files: readonly string[]): string {
  return manifest(course, files, scorm12);
}

/** @param files every file of the package but the manifest and the schemas beside it */
export function scorm2004Manifest(course: Course, files: readonly string[]): string {
  return manifest(course, files, scorm2004);
}
