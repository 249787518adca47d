/** Milliseconds of processor time this process has used: unlike the clock, it does not run on while the machine is busy with something else. */
export const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
