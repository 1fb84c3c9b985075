/** Links from what is said to where it stands: a source among the others, in the language that it is in. */
import { Link } from 'react-router';
import type { Source } from '../core/scenario/vocabulary';
import type { SourceId } from '../core/shared/ids';
import { useLangMark } from '../i18n/lang-mark';
import { paths } from '../state/addresses';
import { standsAlone } from '../state/standing-alone';
import { VisuallyHidden } from '../ui/visually-hidden';

interface SourceLinkProps {
  readonly source: Source;
  /** The language that the sources are in; marked only where the page around it is in another. */
  readonly lang: string | undefined;
  /** Its number in a list on the same page, which then stands for its title. */
  readonly number?: number;
}

export function SourceLink({ source: { id, title }, lang, number }: SourceLinkProps) {
  const mark = useLangMark(lang);
  // The list of all sources is not in one file of one story.
  if (standsAlone) return <span lang={mark}>{title}</span>;
  if (number === undefined) {
    return (
      <Link to={paths.source(id)} lang={mark}>
        {title}
      </Link>
    );
  }
  return (
    <Link to={paths.source(id)}>
      {number}
      <VisuallyHidden>
        <span lang={mark}>: {title}</span>
      </VisuallyHidden>
    </Link>
  );
}

interface SourceLineProps {
  /** What stands before the links. */
  readonly label: string;
  readonly cited: readonly SourceId[];
  readonly among: readonly Source[];
  readonly lang: string;
  readonly className: string | undefined;
}

/** The sources that are cited, in one line. Shows nothing when none is. */
export function SourceLine({ label, cited, among, lang, className }: SourceLineProps) {
  const shown = among.filter(({ id }) => cited.includes(id));
  if (shown.length === 0) return null;
  return (
    <p className={className}>
      {label}{' '}
      {shown.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <SourceLink source={source} lang={lang} />
        </span>
      ))}
    </p>
  );
}
