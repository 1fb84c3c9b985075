/** What the YAML parser stumbles over, in the words of an author. */
import type { ErrorCode } from 'yaml';

const quote =
  'zet een tekst met een dubbele punt, of die begint met * & ! @ % of een haak, tussen aanhalingstekens';

const details: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'na een backslash staat een teken dat hier niet kan; gebruik enkele aanhalingstekens',
  BAD_INDENT: 'deze regel springt niet in zoals de regels erboven',
  BAD_SCALAR_START: `een tekst kan niet met dit teken beginnen; ${quote}`,
  BLOCK_AS_IMPLICIT_KEY: `hier staat een dubbele punt die er niet kan staan; ${quote}`,
  BLOCK_IN_FLOW: 'binnen { } en [ ] kan geen lijst met streepjes of blok staan',
  KEY_OVER_1024_CHARS: 'een naam is te lang; misschien staat er ergens een dubbele punt te veel',
  MISSING_CHAR:
    'er ontbreekt een teken, zoals een dubbele punt, een komma of een sluitend haakje of aanhalingsteken',
  MULTILINE_IMPLICIT_KEY:
    'een naam loopt over meer regels; misschien ontbreekt er een dubbele punt of een aanhalingsteken',
  MULTIPLE_DOCS: 'er staat een regel met --- die een tweede document begint',
  TAB_AS_INDENT: 'er wordt ingesprongen met een tab; gebruik spaties',
  TAG_RESOLVE_FAILED: `een woord begint met een uitroepteken; ${quote}`,
  UNEXPECTED_TOKEN: `hier staat iets onverwachts; ${quote}`,
};

/** Why the parser stopped, in Dutch; for what hardly occurs in the parser's own words. */
export function yamlDetail(code: ErrorCode, message: string): string {
  return details[code] ?? message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}
