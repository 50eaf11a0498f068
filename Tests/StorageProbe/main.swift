// A program for the tests and proofs of Storage: it types, or plays a whole sitting, until somebody
// kills it; it races for the right to write; and it judges what the others have left behind.

import Glibc
import Storage

let arguments = CommandLine.arguments.dropFirst()
let rest = Array(arguments.dropFirst())

switch (arguments.first, rest.count) {
case ("type", 1):
  try Typing.types(in: rest[0])
case ("race", 1):
  try Typing.races(in: rest[0])
case ("check", 1):
  try Typing.checks(rest[0])
case ("sit", 2...):
  try Sitting(in: rest[0], Script(named: rest[1]), rest.dropFirst(2)).play()
case ("judge", 0):
  Judge.judgesLines()
case ("show", 2):
  Judge.shows(rest[0], Script(named: rest[1]))
case ("fill", 2):
  try Filling.fills(rest[0], course: rest[1])
case ("mutants", 4):
  try Mutants(of: rest[0], Script(named: rest[1])).run(part: rest[2], of: rest[3])
default:
  exit(64)
}
