import {Presets, SingleBar} from "cli-progress";

export interface Progress {
  /** Tells that a step begins. */
  step(name: string): void;
  /** Tells that all is done. */
  done(): void;
}

/** Shows steps on standard error: as a bar on a terminal, as plain lines elsewhere. */
export function progress(steps: number): Progress {
  let begun = 0;
  if (!process.stderr.isTTY) {
    return {
      step: (name) => {
        begun++;
        process.stderr.write(`[${begun}/${steps}] ${name}\n`);
      },
      done: () => {},
    };
  }
  const bar = new SingleBar(
    {format: "{bar} {value}/{total} {step}", stream: process.stderr, hideCursor: true, clearOnComplete: true},
    Presets.shades_classic,
  );
  return {
    step: (name) => {
      if (begun === 0) bar.start(steps, 0, {step: name});
      bar.update(begun, {step: name});
      bar.render();
      begun++;
    },
    done: () => {
      bar.stop();
    },
  };
}
