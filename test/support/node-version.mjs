// Without the project's own Node (an install with `--ignore-scripts` leaves none), scripts fall back unnoticed to the
// system's, on which tsup and vitest do not run.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `this is Node ${process.versions.node}, but the project brings its own Node 24 as a dev dependency.\n` +
      'Run "npm ci" again, without "--ignore-scripts".\n',
  )
  process.exit(1)
}
