// The one kind of error that is the caller's to put right. Knows nothing of what was asked for.

/** A bad call or bad input: its message is one line that says what to change; the command ends with status 2. */
export class Refusal extends Error {}

/** What Node says went wrong with a file, without its "ENOENT: … open '…'" around it. */
export function causeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  if (code === 'ENOTDIR') return 'it is not a folder';
  if (code === 'EACCES') return 'this user may not read it';
  return error instanceof Error ? error.message : String(error);
}
