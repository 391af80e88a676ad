/** Loaded into a process with `--import`: prints the peak of its heap in MB on stderr when it ends. */
let peak = 0;
const look = () => {
  peak = Math.max(peak, process.memoryUsage().heapUsed);
};
setInterval(look, 5).unref();
process.on('exit', () => {
  look();
  process.stderr.write(`peak heap ${(peak / 1e6).toFixed(1)} MB\n`);
});
