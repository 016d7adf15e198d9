import { sheetCommand } from './command.ts'

process.exitCode = await sheetCommand(process.argv.slice(2))
