import {vi} from "vitest";

const {waitFor} = vi;

/** By default one second, in which a machine that others use as well has not even loaded the code that is waited for. */
vi.waitFor = (callback, options = {timeout: 60_000}) => waitFor(callback, options);
