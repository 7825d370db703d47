// Puts words on the clipboard after a click. Knows no browser interface beyond the document's own.

/** True when the words are on the clipboard. On pages without `navigator.clipboard` (http) it copies by command. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The page's own copy listeners must not see or change it: ours runs first and lets no other run. */
function copyByCommand(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}
