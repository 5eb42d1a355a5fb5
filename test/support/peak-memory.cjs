// Preloaded into a child process: leaves its largest resident set, in kilobytes, in a file.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
