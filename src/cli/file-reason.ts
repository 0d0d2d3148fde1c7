/** Why the system did not let a file be read or written, in words. */
export function fileReason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read or written';
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}
