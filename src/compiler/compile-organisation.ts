/** Compiles organisation.yaml: who is behind this installation. A host may leave it out, or its name empty. */
import { type House, plainHouse } from '../core/scenario/house';
import type { Organisation } from '../core/scenario/organisation';
import { openPolicy, type Policy } from '../core/scenario/policy';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { HouseColours } from './check/house-colours';
import { compileHouse } from './compile-house';
import { type FileCompiler, inLanguage } from './file-compiler';
import type { Reporter } from './messages/reporter';
import type { ParsedFile } from './parse/parse-file';
import { type AuthoredOrganisation, organisationSchema } from './parse/tool-schemas';
import type { Say } from './texts/source-texts';

/** A name, and an address as it stands on an envelope, are the same in every language, unless the host says otherwise. */
function isProperName(part: 'name' | 'unit' | 'role' | 'address'): boolean {
  return part === 'name' || part === 'address';
}

function emitOrganisation(authored: AuthoredOrganisation, say: Say): Organisation | null {
  if (authored.name === '') return null;
  const { telephone, mail, web, accessibility } = authored;
  const security = { mail: authored.security.mail, web: authored.security.web };
  const said = (part: 'name' | 'unit' | 'role' | 'address'): string =>
    authored[part] === ''
      ? ''
      : say(part, authored[part], [part], isProperName(part) ? 'optional' : undefined);
  return {
    name: said('name'),
    unit: said('unit'),
    role: said('role'),
    address: said('address'),
    telephone,
    mail,
    web,
    security,
    accessibility,
  };
}

/** A name without a way to it helps nobody, and neither does a way to nobody. */
function checkOrganisation({ data, yaml }: ParsedFile<AuthoredOrganisation>, reporter: Reporter): void {
  const { name, unit, role, address, telephone, mail, web, security, policy } = data;
  const ways = [address, telephone, mail, web];
  const isFilledIn =
    data.accessibility !== undefined ||
    [unit, role, ...ways, security.mail, security.web].some((part) => part !== '');
  if (name === '' && isFilledIn) reporter.report('organisation/no-name', yaml.place(['name']));
  const takesAway = Object.entries(openPolicy).some(([part, open]) => policy[part as keyof Policy] !== open);
  if (name === '' && takesAway) reporter.report('organisation/policy-of-nobody', yaml.place(['policy']));
  if (name !== '' && ways.every((way) => way === ''))
    reporter.report('organisation/out-of-reach', yaml.place(['name']), { name });
}

/** Who is behind the installation in a language, what it is called and looks like, and what it allows. */
export interface CompiledOrganisation {
  readonly house: House;
  readonly policy: Policy;
  readonly colours: HouseColours;
  /** Where a weakness is reported, for security.txt; null when there is no such file. */
  readonly security: AuthoredOrganisation['security'] | null;
  organisation(lang: ContentLanguage): Organisation | null;
}

/** Compiles organisation.yaml. */
export function compileOrganisation(compiler: FileCompiler): CompiledOrganisation {
  const compiled = compiler.compile('organisation.yaml', 'optional', organisationSchema, emitOrganisation);
  if (compiled === null)
    return { house: plainHouse, colours: {}, policy: openPolicy, security: null, organisation: () => null };
  checkOrganisation(compiled.parsed, compiler.reporter);
  return {
    ...compileHouse(compiled.parsed, compiler.sources, compiler.reporter),
    policy: compiled.parsed.data.policy,
    security: compiled.parsed.data.security,
    organisation: (lang) => inLanguage(compiled.emitted, lang) ?? null,
  };
}
