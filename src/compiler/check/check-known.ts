/** Whatever a file names must exist; what is named in vain is reported with a guess at what was meant. */
import type { MessageCode } from '../messages/message';
import { hint } from '../messages/nearest';
import type { MessageWords, Reporter } from '../messages/reporter';
import { isStandIn } from '../parse/stand-in';
import type { Path, YamlFile } from '../parse/yaml-file';

/** Ids that exist; null where those could not be read, so that nothing can be said. */
export type Known = ReadonlySet<string> | null;

/** Checks what one file names. */
export class NamedCheck {
  constructor(
    private readonly yaml: YamlFile,
    private readonly reporter: Reporter,
  ) {}

  /** Reports `id`, which stands at `path`, when it is not among the known. */
  one(
    code: MessageCode,
    known: Known,
    id: string,
    path: Path,
    at?: 'key' | 'value',
    words: MessageWords = {},
  ): void {
    if (known === null || known.has(id) || isStandIn(id)) return;
    this.reporter.report(code, this.yaml.place(path, at), { id, hint: hint(id, known), ...words });
  }

  /** The same for each id of the list at `path`. */
  each(code: MessageCode, known: Known, ids: readonly string[], path: Path): void {
    for (const [index, id] of ids.entries()) this.one(code, known, id, [...path, index]);
  }

  /** The sources cited beside each entry of the map at `path`. */
  citations(
    known: Known,
    entries: Readonly<Record<string, { readonly sources: readonly string[] }>>,
    path: Path = [],
  ): void {
    for (const [id, { sources }] of Object.entries(entries))
      this.each('ref/unknown-source', known, sources, [...path, id, 'sources']);
  }
}
