/**
 * `cmi5.xml`: the course and one assignable unit per module (cmi5 specification, sections 13 and 14). Left out, `moveOn`
 * would mean that a unit counts as done when someone is enrolled.
 */
import { type Course, type CourseModule, type InLanguages, launchQuery } from '../core/programme/course';
import { sha256, uuidOf } from './digest';
import { element, type XmlElement, xmlDocument } from './xml';

/** The name that a learning system looks for. */
export const cmi5StructureFile = 'cmi5.xml';

/** The same in every version and at every host, so that a package can be replaced by a newer one. */
function identifierOf(kind: 'course' | 'unit', id: string): string {
  return `urn:uuid:${uuidOf(sha256(`speelveld cmi5 ${kind} ${id}`))}`;
}

function inLanguages(name: string, texts: InLanguages): XmlElement {
  return element(
    name,
    {},
    (['nl', 'en'] as const).map((lang) => element('langstring', { lang }, texts[lang])),
  );
}

function unitOf(module: CourseModule): XmlElement {
  return element(
    'au',
    { id: identifierOf('unit', module.id), moveOn: 'Completed', launchMethod: 'AnyWindow' },
    [
      inLanguages('title', module.title),
      inLanguages('description', module.about),
      element('url', {}, `index.html${launchQuery(module)}`),
    ],
  );
}

/** The course structure of a package. */
export function cmi5Structure({ only, title, about, modules }: Course): string {
  return xmlDocument(
    element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      element('course', { id: identifierOf('course', only ?? '') }, [
        inLanguages('title', title),
        inLanguages('description', about),
      ]),
      ...modules.map(unitOf),
    ]),
  );
}
