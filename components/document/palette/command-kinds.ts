import {
  ArrowDown,
  ArrowUp,
  ArrowUpNarrowWide,
  AtSign,
  Briefcase,
  ClipboardList,
  Columns2,
  Copy,
  CornerUpRight,
  Download,
  EyeOff,
  FileJson,
  FileOutput,
  FilePlus2,
  Files,
  FileText,
  FileUp,
  FolderDown,
  Group,
  Heading,
  History,
  Image,
  Inbox,
  Languages,
  LayoutTemplate,
  Link,
  Link2,
  ListChecks,
  ListPlus,
  LogIn,
  type LucideIcon,
  Mail,
  MailCheck,
  MessageSquareText,
  MessagesSquare,
  MoveHorizontal,
  Pencil,
  PenLine,
  Printer,
  Redo2,
  Repeat,
  Scaling,
  Search,
  Send,
  SeparatorHorizontal,
  Server,
  Settings,
  Sparkle,
  SquareDashed,
  SunMoon,
  Target,
  Trash2,
  Undo2,
  Ungroup,
  UsersRound,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { sectionIcon } from '@/components/document/fields/section-icons'

/** Groups of the palette, in order. */
export const commandGroups = [
  'edit',
  'entry',
  'section',
  'add',
  'document',
  'share',
  'view',
  'others',
  'account',
  'go',
] as const
export type CommandGroup = (typeof commandGroups)[number]

export type CommandKind = { group: CommandGroup; icon: LucideIcon }

/** Group and icon of each command by id; commands created per section or CV by the id before the space. */
const kinds: Record<CommandGroup, Record<string, LucideIcon>> = {
  edit: {
    find: Search,
    wording: PenLine,
    undo: Undo2,
    redo: Redo2,
    design: LayoutTemplate,
    'own template': FileJson,
    checks: ListChecks,
    photo: Image,
  },
  entry: {
    'duplicate entry': Copy,
    'remove entry': Trash2,
    'move entry up': ArrowUp,
    'move entry down': ArrowDown,
    'hide entry': EyeOff,
    'keep entry together': SquareDashed,
    'break before entry': SeparatorHorizontal,
    'move entry to': CornerUpRight,
    'add role': ListPlus,
    'group entries': Group,
    'split roles': Ungroup,
  },
  section: {
    'move section up': ArrowUp,
    'move section down': ArrowDown,
    'sort section': ArrowUpNarrowWide,
    'hide section': EyeOff,
    'move section beside': Columns2,
    'rename section': Heading,
    'break before section': SeparatorHorizontal,
    'copy section': Copy,
    'remove section': Trash2,
  },
  add: { add: ListPlus, 'add profile': AtSign, 'add detail': ListPlus },
  document: {
    rename: Pencil,
    history: History,
    tailor: Target,
    letter: Mail,
    interview: MessagesSquare,
    translation: Languages,
    family: Link2,
    comments: MessageSquareText,
    duplicate: Copy,
    trash: Trash2,
  },
  share: {
    download: Download,
    print: Printer,
    share: Send,
    link: Link,
    'keep as sent': MailCheck,
    'copy text': Copy,
    linkedin: ClipboardList,
    export: FileOutput,
  },
  view: {
    'zoom in': ZoomIn,
    'zoom out': ZoomOut,
    'actual size': Scaling,
    'fit page': FileText,
    'fit width': MoveHorizontal,
    theme: SunMoon,
    breaks: SeparatorHorizontal,
  },
  others: {
    'open file': FileUp,
    sample: Sparkle,
    new: FilePlus2,
    'switch to': Repeat,
    all: Files,
    jobs: Briefcase,
    'download several': FolderDown,
  },
  account: {
    'sign in': LogIn,
    requests: Inbox,
    workspaces: UsersRound,
    settings: Settings,
    operator: Server,
  },
  go: { section: CornerUpRight },
}

const byId = new Map<string, CommandKind>(
  commandGroups.flatMap((group) =>
    Object.entries(kinds[group]).map(([id, icon]) => [id, { group, icon }] as const),
  ),
)

/** Returns the group and icon of a command; null without a group. */
export function commandKind(id: string): CommandKind | null {
  const own = byId.get(id)
  if (own) return own
  const name = id.slice(id.lastIndexOf(' ') + 1)
  const kind = byId.get(id.slice(0, -name.length - 1))
  const isOfSection = kind?.group === 'add' || kind?.group === 'go'
  return kind && isOfSection ? { ...kind, icon: sectionIcon(name) } : (kind ?? null)
}
