/**
 * A way out of the app. It says where it leads and that this lies outside Speelveld, asks for nothing by itself, and
 * opens beside the app: what is not kept anywhere lives in this tab alone.
 */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import printStyles from '../ui/print.module.css';
import textStyles from '../ui/text.module.css';
import { VisuallyHidden } from '../ui/visually-hidden';

/** The site that an address leads to, as one says it: 'rijksoverheid.nl'. */
export function siteOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

interface LeavingLinkProps {
  readonly to: string;
  /** What it says; the site where this says nothing else. */
  readonly children?: ReactNode;
  /** What is read there, for who hears one link after another. */
  readonly about?: ReactNode;
  /** Whether the page already says beside it that such links lead outside; then only who hears it is told again. */
  readonly isTold?: boolean;
}

export function LeavingLink({ to, children, about, isTold = false }: LeavingLinkProps) {
  const { t } = useTranslation('general');
  return (
    <>
      <a href={to} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
        {children ?? siteOf(to)}
        {about !== undefined && <VisuallyHidden>: {about}</VisuallyHidden>}{' '}
        {isTold ? (
          <VisuallyHidden>({t('leaving')})</VisuallyHidden>
        ) : (
          <span className={textStyles.quiet}>({t('leaving')})</span>
        )}
      </a>
      <span className={printStyles.onPaperOnly}> {to}</span>
    </>
  );
}
