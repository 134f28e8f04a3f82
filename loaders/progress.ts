/** Tells steps on standard error, a line each with its number. */
export function progress(steps: number): (step: string) => void {
  let begun = 0;
  return (step) => {
    begun++;
    process.stderr.write(`[${begun}/${steps}] ${step}\n`);
  };
}
