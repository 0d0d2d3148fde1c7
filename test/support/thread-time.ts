/** Milliseconds of processor time that this thread has spent: unlike the clock, blind to what runs beside it. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
