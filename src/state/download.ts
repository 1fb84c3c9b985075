/** Files given to the person, to keep where they want. */

/** Gives what was made as a file. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Gives a text as a file. */
export function downloadText(name: string, type: string, text: string): void {
  download(name, new Blob([text], { type }));
}
