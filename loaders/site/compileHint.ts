/**
 * The first line of a script of which most functions are called as soon as it runs: Chromium then compiles them beside the
 * page's own work, as the script comes in, and not one by one as they are called.
 */
export const compileHint = "//# allFunctionsCalledOnLoad\n";
