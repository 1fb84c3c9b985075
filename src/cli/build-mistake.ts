/** What a failed build has to say: of the content its own messages, of anything else all there is. */
export function mistakeOf(error: unknown): string {
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const parts =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const ofContent = parts.flatMap((part: { readonly plugin?: string; readonly message?: string }) =>
    part.plugin === 'speelveld-content' && part.message !== undefined ? [part.message] : [],
  );
  return ofContent.length > 0 && ofContent.length === parts.length ? ofContent.join('\n') : whole;
}
