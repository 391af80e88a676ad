/** Loaded into a process with `--import`: tells on stderr, when the process ends, how many MB its heap held at most. */
let peak = 0;
const look = () => {
  peak = Math.max(peak, process.memoryUsage().heapUsed);
};
setInterval(look, 5).unref();
process.on('exit', () => {
  look();
  process.stderr.write(`peak heap ${(peak / 1e6).toFixed(1)} MB\n`);
});
