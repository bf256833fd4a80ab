/** A file that its reader cannot make sense of. `message` is one clear line with the fix, without the file's name. */
export class BrokenFileError extends Error {
  override readonly name = 'BrokenFileError'
}
