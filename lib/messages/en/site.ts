import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline. */
export const site = {
  title: 'Vitae: CV builder that shows the real PDF as you type',
  // Translators: %s is the title of a page.
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Write your CV and see the real PDF as you type. No account needed: your CV stays on this device until you sign in.',
  footer: 'No account needed, no trackers.',
  footerLink: 'Where your data is stored',
  // Translators: a link to the licence texts of programs and fonts by others.
  licences: 'Open-source licences',
  // Translators: read aloud, names the menu of this site.
  pages: 'Pages of this site',
  templates: 'Templates',
  // Translators: verb.
  check: 'Check a CV',
  yourCvs: 'Your CVs',
  privacy: 'Privacy',
  signIn: 'Sign in',
  landing: {
    // Translators: one headline in two lines: "Write it once. Send a CV that fits the job." `headlineMarked` is highlighted.
    headlineFirst: 'Write it once.',
    headlineSecond: 'Send a CV that',
    headlineMarked: 'fits the job',
    headlineEnd: '.',
    introduction:
      'Start typing and see the real PDF as you write. No account needed. AI suggestions are checked against your CV before you see them.',
    start: 'Create my CV',
    open: 'Import your CV (PDF, Word)',
    reassurance: 'Your CV stays on this device until you sign in.',
    drop: 'Already have a CV as PDF, Word, text or an export from another service? Drop it anywhere on this page. It’s read on your device.',
    // Translators: `template` is the name of one, such as "Timeline".
    paper: (template: string) =>
      `An example CV made with Vitae in the template ${template}: Amara Okafor, a fictional data engineer, with summary, work experience, education, skills and languages on one page.`,
    cardText: 'The page updates as you type.',
    cardLink: 'Open this page as a PDF',
    strip: {
      // Translators: read aloud, names this part of the page.
      label: 'Some of the templates',
      text: 'Switch at any time, your text stays.',
      all: (count: number) =>
        plural(count, { one: 'See # template', other: 'See all # templates' }),
    },
    steps: {
      title: 'From the CV you have to a new PDF',
      text: 'Your file is read on your device, not on a server. You review it before it becomes a CV.',
      list: [
        {
          title: 'Choose your file',
          text: 'PDF, Word, text, LinkedIn or an export from another service. Or paste the text.',
          picture: 'The app asks for a file: a PDF, a Word file or an export from another service.',
        },
        {
          title: 'Review what was read',
          text: 'The pages of your file stand beside the fields. Click a field to see where its text came from.',
          picture: 'The page of an old CV beside fields with the name, contact details and jobs.',
        },
        {
          title: 'Edit and download',
          text: 'Choose a template and see the PDF as you type. The preview is the file you send.',
          picture:
            'The same CV in the editor: fields on one side, the page of the PDF on the other.',
        },
      ],
    },
    machines: {
      title: 'Software reads it as people do',
      text: 'Employers’ software reads the text in a PDF, not the picture. In our tests with 19 CVs in 22 templates, five PDF readers found every name, contact detail, employer, job title and date.',
      page: 'What people see',
      layer: 'What software reads',
      picture: 'The upper part of the example CV: name, contact details, summary and first job.',
      note: 'The first lines that the program pdftotext reads from this PDF.',
    },
    truth: {
      title: 'AI suggests. Your CV decides.',
      text: 'Every AI suggestion is compared with your CV before you see it. Invented claims are blocked. What your CV doesn’t show becomes a question. Nothing changes until you accept it. AI is optional.',
      // Translators: what happens to a suggestion; the reason follows.
      verdicts: { block: 'Blocked.', confirm: 'You decide.' },
      // Translators: under suggestions for the example CV, which is in English: "48%", "Snowflake" and "AWS" stand in them.
      reasons: {
        number: 'The number in “48%” is not in the text it replaces.',
        skill: 'The skill “Snowflake” is not in your CV.',
        elsewhere: '“AWS” is in another part of your CV. Is it true here, too?',
      },
      note: 'Results of the check for the example CV on this page.',
    },
    languages: {
      title: (count: number) =>
        plural(count, { one: 'CVs in # language', other: 'CVs in # languages' }),
      text: 'Headings, dates and labels follow the language of your CV, from right to left where it is written so. The app itself speaks many languages, too.',
      // Translators: read aloud, names a list.
      list: 'Languages of a CV',
    },
    closing: {
      title: 'Start with one line',
      text: 'Free, without an account. Start typing and see the page.',
    },
    claimsLabel: 'What you can rely on',
    claims: [
      {
        title: 'The preview is the PDF',
        text: 'What you see as you type is the file you send, line break for line break.',
      },
      {
        title: 'It stays with you',
        text: 'Your CVs are saved in this browser, and with an account on your other devices, too. You can work offline.',
      },
      {
        title: 'Yours to download',
        text: 'PDF, Word, JSON Resume and more, at any time, without paying.',
      },
    ],
  },
  privacyPage: {
    title: 'Where your data is stored',
    description: 'Every place where Vitae stores what you type, and how to delete it.',
    introduction:
      'Without an account, everything you type stays in your browser. With an account, it’s on this server, too. This page lists every place.',
    updated: 'This describes the version of Vitae that you are using now.',
    sections: [
      {
        title: 'In this browser',
        paragraphs: [
          'We use only the following storage on this device. It belongs to the address of this site: another browser, another profile or a private window has its own.',
        ],
        items: [
          {
            term: 'Your CVs',
            text: 'Every CV, including those in the trash and your undo history, in the browser’s database (IndexedDB, under a name that begins with “vitae:”). They are saved as you type. Data of an account has its own database. CVs without an account are also saved as files in the browser’s private file system, in case the browser loses its database. A file that you drop on a page like this one is stored until it is opened. A file that you import as a CV is stored, with your changes, until you create the CV or discard the import.',
          },
          {
            term: 'Your settings',
            text: 'Time zone, theme and the editor commands that you used last, in the browser’s local storage, under names that begin with “vitae.”. The interface language is in a cookie, “vitae-locale”, which stays for a year.',
          },
          {
            term: 'Who you are',
            text: 'Only with an account: your email and the number of your account, in the local storage under “vitae.account”, and cookies that keep you signed in. While someone signs in, there are one or two more cookies for a few minutes. One of them tells the next page which account has signed in, and that page deletes it. If you chose to stay signed in, another cookie stays for a year after your last sign-in: a random number by which your account recognises this device, so that it can tell you about sign-ins from others.',
          },
          {
            term: 'The app itself',
            text: 'Pages, scripts and fonts, so that Vitae opens offline (the cache of a service worker). It contains nothing that you typed.',
          },
        ],
      },
      {
        title: 'On the server, without an account',
        paragraphs: [
          'Nothing you type. The server sends the app and never receives a CV: the PDF is made in your browser. Visitors aren’t counted, and nothing is requested from any other company’s server.',
          'One exception: where your browser can’t make the PDF, the editor asks whether this server may. Only if you agree does the document go there, with its photo, logo and fonts. The server makes the PDF, sends it back and keeps nothing of it.',
          'Like every web server, it sees the address of the page that your browser requests, and your network address while it answers. The part of an address after “#”, which says which CV is open, is never sent.',
          'Your browser may have features, such as spell checking or filling in forms, that send data to its maker. They are part of the browser, and you can turn them off in its settings.',
        ],
        items: [],
      },
      {
        title: 'On the server, with an account',
        paragraphs: [
          'All of it is stored by this server. The person who runs the server can read it, and may keep backups of it.',
        ],
        items: [
          {
            term: 'Your CVs',
            text: 'Every CV with its history, and what is in the trash, which is erased after 30 days. The PDFs behind your share links, with each link.',
          },
          {
            term: 'You',
            text: 'Name and email. Your password as a hash that can’t be turned back into the password, the secret behind the codes of your authenticator app, the public half of each passkey, and the sign-in providers that you linked.',
          },
          {
            term: 'Your devices',
            text: 'For each session, what the browser says about itself and the day it was last used. No network addresses.',
          },
          {
            term: 'Your key for an AI model',
            text: 'Only if you enter one: encrypted, so that nobody can read it in the database. It’s deleted with your account, or when you remove it. How much of a model you used on a day is stored for 400 days.',
          },
          {
            term: 'AI requests',
            text: 'Only when you make one: the relevant parts of the CV, and the job description that you pasted, go to the one server that is named in your settings. The fields for name, email, phone, address, links and the photo are left out. If you have AI read an imported file again, all lines of the file go there, with marks in place of the name and the contact details that were recognised. Your request and the answer are stored for 7 days, unless the person who runs this server has set another time, or until you remove them.',
          },
          {
            term: 'Comments',
            text: 'What readers of your share links write: their words, the name they give, and the time. No network addresses. You can delete each comment, and they’re deleted with the CV.',
          },
          {
            term: 'Workspaces',
            text: 'Which workspaces you’re in, and with which role. What you write in a workspace belongs to it: everyone in it can read it, and it stays there when you leave. Its log records who did what, without names or content.',
          },
          {
            term: 'Apps and webhooks',
            text: 'Which apps you’ve connected, since when, and what they may do. The addresses that you have events sent to: those get internal IDs, never your words.',
          },
          {
            term: 'Sign-in attempts',
            text: 'How often someone tried to sign in or asked for an email, under hashed names that can’t be turned back into an address, for at most a day.',
          },
        ],
      },
      {
        title: 'With others',
        paragraphs: [
          'If email is set up, codes, links and notifications go through the mail server that the person who runs this server has chosen. If not, they are shown only to that person, for a day, on the computer that Vitae runs on.',
          'If you sign in with another provider, it learns that you use Vitae here and tells us your name and email. Nothing else goes to anyone.',
        ],
        items: [],
      },
      {
        title: 'In files that you download',
        paragraphs: [
          'A PDF contains your CV. It also contains a title made of your name and headline, your name as its author, its language, and the time of the last change. If you embed an editable copy in the PDF, it contains the whole document, hidden entries included. A JSON Resume file contains your CV and, unless you leave that out, its design. Nothing in them says which device they were made on. You decide where they go.',
        ],
        items: [],
      },
      {
        title: 'How to delete it',
        paragraphs: [],
        items: [
          {
            term: 'One CV',
            text: 'Move it to the trash under “Your CVs”, then delete it permanently there.',
          },
          {
            term: 'Your account',
            text: 'Under “Settings”. Everything it has on the server is deleted at once, except in backups. The page asks what to do with the CVs on your device. Signing out can remove them, too.',
          },
          {
            term: 'This browser',
            text: 'Clear the data of this site in the settings of your browser. That deletes all its storage at once. Nobody can bring it back, so download a copy first if you may need one.',
          },
        ],
      },
      {
        title: 'How data can get lost',
        paragraphs: [
          'A browser may clear the data of sites when the device is low on space, and some browsers clear it when you haven’t opened a site for weeks. Vitae asks the browser to keep it and tells you whether it agreed. Download a copy of what matters.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Go to your CVs',
  },
  notFound: {
    title: 'Page not found',
    text: 'The page may have moved, or the address may be mistyped. Your CVs are where you left them.',
    yourCvs: 'Your CVs',
    home: 'Home page',
  },
  /** In place of a page that needs the server (settings, sign-in, API documentation), without a network. */
  offline: {
    title: 'You’re offline',
    text: 'This page needs a connection. Reload it when you’re back online. Offline, you can still write, import a CV, match it with a job, check a PDF and download. Nothing you typed is lost.',
    yourCvs: 'Your CVs',
    checkPdf: 'Check a PDF',
  },
}
