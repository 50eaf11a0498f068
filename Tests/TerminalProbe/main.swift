import Cells
import Glibc
import Terminal

// A program for the robot to sit at. It lists what came in, newest last, and does as it is told by
// a few keys: see `Probe`.

Rescue.install()
hardenIfAsked()
let signals = try SignalSource()
do {
  let terminal = try CursesTerminal(look: lookAskedFor())
  Probe(terminal, signals).run()
} catch {
  print("refused: \(error)")
  exit(2)
}

func lookAskedFor() -> Look {
  CommandLine.arguments.dropFirst().lazy.compactMap(Look.init).first ?? .terminal
}

func hardenIfAsked() {
  if CommandLine.arguments.contains("hardened") { Rescue.hardenProcess() }
}
