import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Arguments of a command, as `parseArgs` reads them.
 * @returns `undefined`, after the usage was printed and the exit code set, when they cannot be read
 */
export function readArguments<const C extends ParseArgsConfig>(
  config: C,
  usage: string,
): ReturnType<typeof parseArgs<C>> | undefined {
  try {
    return parseArgs(config);
  } catch {
    console.error(usage);
    process.exitCode = 1;
    return undefined;
  }
}
