// Entry of a thread of the bundle.
import { writeInterfaceMessages } from './interface-messages.mjs'

await writeInterfaceMessages()
