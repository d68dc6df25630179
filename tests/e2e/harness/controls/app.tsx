import { Eye, Palette, PencilLine, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { Banner } from '@/components/ui/banner'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ExplainedButton } from '@/components/ui/explained-button'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { Menu, MenuItem, MenuSection, MenuSeparator, MenuSubmenu } from '@/components/ui/menu'
import { MessagesProvider } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import { RichField } from '@/components/ui/rich-field/rich-field'
import { SearchField } from '@/components/ui/search-field'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { SliderField } from '@/components/ui/slider-field'
import { DragHandle, SortableList } from '@/components/ui/sortable-list'
import { Switch } from '@/components/ui/switch'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { ToastArea } from '@/components/ui/toast'
import { showToast } from '@/components/ui/toast-queue'
// With the page, as a built one brings its words: it would be empty while it waits for them.
import { messages as reversedMessages } from '@/dist/messages/ar-XB-all'
import { registerMessages } from '@/lib/messages/loaded-messages'
import '@/tests/support/english-messages'

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-panel p-4">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  )
}

function Buttons() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title="Buttons">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onPress={() => setOpen(true)}>
          Open dialog
        </Button>
        <Button
          onPress={() => showToast({ text: 'Removed', action: { label: 'Undo', onAction() {} } })}
        >
          Show notice
        </Button>
        <Button look="quiet">
          <Plus aria-hidden="true" /> Add position
        </Button>
        <Button look="danger">Delete</Button>
        <Button look="primary" isDisabled>
          Not now
        </Button>
        <ExplainedButton look="primary" reason="Add your name first, then there is a PDF.">
          Download PDF
        </ExplainedButton>
        <IconButton label="Remove" hint="Del">
          <Trash2 aria-hidden="true" />
        </IconButton>
        <Menu trigger={<Button>More</Button>} label="More">
          <MenuItem text="Rename" shortcut="F2" onAction={() => showToast({ text: 'Rename' })} />
          <MenuSection title="Place">
            <MenuItem text="Keep together" icon={<Eye aria-hidden="true" />} />
            <MenuSubmenu text="Move to section">
              <MenuItem text="Projects" onAction={() => showToast({ text: 'Projects' })} />
            </MenuSubmenu>
          </MenuSection>
          <MenuSeparator />
          <MenuItem text="Remove" isDanger icon={<Trash2 aria-hidden="true" />} />
        </Menu>
        <Popover trigger={<Button>Explain</Button>} label="Why">
          <p>Because it is measured.</p>
        </Popover>
      </div>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Rename this CV"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Cancel</Button>
            <Button look="primary" onPress={() => setOpen(false)}>
              Rename
            </Button>
          </>
        }
      >
        <TextField label="Name" defaultValue="Data engineer" />
      </Dialog>
    </Card>
  )
}

function Fields() {
  const [page, setPage] = useState<'a4' | 'letter'>('a4')
  const [size, setSize] = useState(10)
  const [isOn, setOn] = useState(true)
  const [notes, setNotes] = useState('Asked for a call on Friday.')
  const [search, setSearch] = useState('')
  return (
    <Card title="Fields">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Job title" defaultValue="Senior Data Engineer" fieldKey="title" />
        <TextField label="End" placeholder="Present" hint="Empty means until today." />
        <TextField
          label="Email"
          type="email"
          autoComplete="email"
          defaultValue="jo@"
          error="This is no email address yet. It is kept as you typed it."
        />
        <TextArea label="Notes" value={notes} onChange={(event) => setNotes(event.target.value)} />
        <Select
          label="Page size"
          options={[
            { id: 'a4', label: 'A4' },
            { id: 'letter', label: 'Letter' },
          ]}
          value={page}
          onChange={setPage}
        />
        <SegmentedControl
          label="Paper"
          options={[
            { id: 'a4', label: 'A4' },
            { id: 'letter', label: 'Letter' },
          ]}
          value={page}
          onChange={setPage}
        />
        <SliderField
          label="Text size"
          value={size}
          minimum={8}
          maximum={14}
          step={0.5}
          format={(value) => `${value} pt`}
          onChange={setSize}
        />
        <Switch
          label="Show photo"
          description="Off where it is not usual."
          isOn={isOn}
          onChange={setOn}
        />
        <SearchField label="Find" value={search} onChange={setSearch} />
      </div>
    </Card>
  )
}

type Entry = { id: string; name: string; bullets: { id: string; name: string }[] }

function moved<Item extends { id: string }>(list: readonly Item[], id: string, to: number): Item[] {
  const rest = list.filter((item) => item.id !== id)
  return rest.toSpliced(to, 0, ...list.filter((item) => item.id === id))
}

function Entries() {
  const [entries, setEntries] = useState<Entry[]>([
    {
      id: 'e1',
      name: 'Tideline Energy',
      bullets: [
        { id: 'b1', name: 'Rebuilt settlement ingestion on Kafka and Flink; late files fell.' },
        { id: 'b2', name: 'Cut warehouse spend by moving cold partitions to object storage.' },
        { id: 'b3', name: 'Mentored four analysts.' },
      ],
    },
    { id: 'e2', name: 'Porto Digital Health', bullets: [] },
    { id: 'e3', name: 'Harbour Labs', bullets: [] },
  ])
  const [open, setOpen] = useState('e1')
  const change = (id: string, bullets: Entry['bullets']) =>
    setEntries(entries.map((entry) => (entry.id === id ? { ...entry, bullets } : entry)))
  return (
    <SortableList
      label="Positions"
      items={entries}
      onMove={(id, to) => setEntries(moved(entries, id, to))}
      className="flex flex-col gap-3"
      rowClassName="rounded-card border border-line bg-panel px-3 py-1"
      renderRow={(entry) => (
        <>
          <div className="flex items-center gap-1">
            <DragHandle name={entry.name} />
            <Button
              look="quiet"
              aria-expanded={open === entry.id}
              onPress={() => setOpen(open === entry.id ? '' : entry.id)}
            >
              {entry.name}
            </Button>
          </div>
          {open === entry.id && (
            <div className="flex flex-col gap-2 pb-3">
              <TextField label="Employer" defaultValue={entry.name} />
              <SortableList
                label="What you did"
                items={entry.bullets}
                onMove={(id, to) => change(entry.id, moved(entry.bullets, id, to))}
                className="flex flex-col gap-2"
                rowClassName="flex gap-1"
                renderRow={(bullet, index) => (
                  <>
                    <DragHandle name={`bullet ${index + 1}`} />
                    <RichField
                      className="flex-1"
                      fieldKey={bullet.id}
                      value={bullet.name}
                      maximumLength={2000}
                      label={`Bullet ${index + 1}`}
                      isLabelHidden
                      language="en"
                      onChange={(name) =>
                        change(
                          entry.id,
                          entry.bullets.map((b) => (b.id === bullet.id ? { ...b, name } : b)),
                        )
                      }
                    />
                  </>
                )}
              />
            </div>
          )}
        </>
      )}
    />
  )
}

function Page() {
  const [view, setView] = useState<'write' | 'preview' | 'design'>('write')
  return (
    <>
      <header className="flex items-center gap-4 border-line border-b bg-panel px-4 py-3">
        <Logo name="Vitae" />
      </header>
      <main className="mx-auto flex max-w-3xl flex-col gap-4 p-4">
        <h1 className="text-2xl">Controls</h1>
        <Banner tone="information" actions={<Button size="small">Take over</Button>}>
          This CV is open in another tab.
        </Banner>
        <Banner tone="warning">
          This browser keeps nothing. Download a copy before you leave.
        </Banner>
        <Banner tone="error">The page could not be drawn. Your words are safe.</Banner>
        <Buttons />
        <Fields />
        <Entries />
      </main>
      <BottomTabs
        label="Views"
        selected={view}
        onSelect={setView}
        tabs={[
          { id: 'write', label: 'Write', icon: PencilLine },
          { id: 'preview', label: 'Preview', icon: Eye },
          { id: 'design', label: 'Design', icon: Palette },
        ]}
      />
      <ToastArea />
    </>
  )
}

const settings = new URLSearchParams(location.search)
if (settings.get('theme')) document.documentElement.dataset.theme = settings.get('theme') ?? ''
const isReversed = settings.has('rtl')
if (isReversed) document.documentElement.dir = 'rtl'
registerMessages('ar-XB', reversedMessages)
document.body.className = 'bg-well'
const root = document.getElementById('root')
if (root) {
  const locale = isReversed ? 'ar-XB' : 'en'
  createRoot(root).render(
    <I18nProvider locale={locale}>
      <MessagesProvider locale={locale}>
        <FieldFocusProvider>
          <Page />
        </FieldFocusProvider>
      </MessagesProvider>
    </I18nProvider>,
  )
}
