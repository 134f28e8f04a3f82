/**
 * Ends a command: tells on standard error what went wrong and sets the exit code, 2 for a wrong call of the
 * command (with how to call it), 1 for all else. An error of the program itself is shown with its stack.
 */
export function failure(error: unknown, usage: string): void {
  const wrongCall = String((error as {code?: unknown} | null)?.code).startsWith("ERR_PARSE_ARGS");
  const expected = wrongCall || (error instanceof Error && error.constructor === Error);
  if (!(error instanceof Error)) process.stderr.write(`${String(error)}\n`);
  else process.stderr.write(`${expected ? error.message : (error.stack ?? error.message)}\n`);
  if (wrongCall) process.stderr.write(`\n${usage}`);
  process.exitCode = wrongCall ? 2 : 1;
}
