const STEP = 1024;
const UNITS = ['字节', 'KB', 'MB', 'GB'] as const;

/** A file's size as people say it: 812 字节, 48 KB, 1.2 MB. */
export function fileSize(bytes: number): string {
  const power = Math.min(
    Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)),
    UNITS.length - 1,
  );
  const size = bytes / STEP ** power;
  const shown = power > 1 && size < 10 ? size.toFixed(1) : size.toFixed(0);
  return `${shown} ${UNITS[power] ?? ''}`;
}
