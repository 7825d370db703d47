// Puts words on the clipboard after a click. Knows no browser interface beyond the document's own.

/**
 * True when the words are on the clipboard. Pages without TLS have no `navigator.clipboard`, and others may forbid its
 * use (`Permissions-Policy`): there it copies by command.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The page's own copy listeners must neither see nor change it; one that stops ours makes this a failure. */
function copyByCommand(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isPut = true;
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy') && isPut;
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}
