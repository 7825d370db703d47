// Hands texts to the browser as files to keep.

/** A text, in pieces: the whole of a large set would not fit into one string. */
export function saveFile(name: string, pieces: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
