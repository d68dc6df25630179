/** Words of the landing and privacy pages, and of what stands in for a page. */
export const site = {
  title: 'Vitae: type your CV and watch the real PDF',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Type your CV and watch the real PDF take shape. No account needed: your words stay on this device until you sign in.',
  footer: 'No account needed, no trackers.',
  footerLink: 'Where your words are',
  pages: 'Pages of this site',
  templates: 'Templates',
  check: 'Check a CV',
  yourCvs: 'Your CVs',
  privacy: 'Privacy',
  signIn: 'Sign in',
  landing: {
    headlineFirst: 'Write it once.',
    headlineSecond: 'Send a CV that',
    headlineMarked: 'fits the job',
    headlineEnd: '.',
    introduction:
      'Start typing and watch the real PDF take shape. No account needed, and nothing about you is made up.',
    start: 'Start writing',
    open: 'Bring the CV you have',
    reassurance: 'Your words stay on this device until you sign in.',
    templates: 'Look at the templates first',
    drop: 'Have a CV already, as PDF, Word, text or an export of another service? Drop it anywhere on this page. It is read on your device.',
    paper:
      'An example CV as Vitae prints it: Amara Okafor, a data engineer who does not exist, with profile, experience, education, skills and languages on one page.',
    cardTitle: 'Click a line to change it.',
    cardText: 'The page repaints while you type.',
    cardLink: 'See this page as a PDF',
    claimsLabel: 'What you can rely on',
    claims: [
      {
        title: 'The preview is the PDF',
        text: 'What you see while typing is the file you send, line break for line break.',
      },
      {
        title: 'It stays with you',
        text: 'Your CVs are kept in this browser, with an account on your other devices, too. You can go on without a network.',
      },
      {
        title: 'Yours to take away',
        text: 'PDF and JSON Resume, at any time, without paying.',
      },
    ],
  },
  privacyPage: {
    title: 'Where your words are',
    description: 'Every place where Vitae keeps what you type, and how to delete it.',
    introduction:
      'Without an account, everything you type stays in the browser you typed it in. With one, it lies on the server of this Vitae, too. This page lists each place.',
    updated: 'This describes the version of Vitae that you are using now.',
    sections: [
      {
        title: 'In this browser',
        paragraphs: [
          'These stores on this device, and nothing else. They belong to the address of this site: another browser, another profile or a private window has stores of its own.',
        ],
        items: [
          {
            term: 'Your CVs',
            text: 'Every CV, those in the trash, and the steps you can undo, in the browser’s database (IndexedDB, under a name that begins with “vitae:”). They are written while you type. What belongs to an account has a database of its own. CVs without an account are kept a second time, as files in the browser’s private file system, in case the browser loses its database. A file that you drop on a page like this one waits in another, only until it is opened; one that you bring to be made a CV stays there with what you changed, until you create the CV or put it away.',
          },
          {
            term: 'Your settings',
            text: 'Interface language, time zone, light or dark, in the browser’s local storage, under names that begin with “vitae.”.',
          },
          {
            term: 'Who you are',
            text: 'Only with an account: your email and the number of your account, in the local storage under “vitae.account”, and cookies that say that you are signed in. While somebody signs in there are one or two more, for a few minutes: one of them tells the next page who has come, with the number of the account, and that page takes it away; before that there is none. Where you chose to stay signed in, another one stays for a year after your last sign-in: a random number by which your account knows this device, so that you are told of sign-ins from others.',
          },
          {
            term: 'The app itself',
            text: 'Pages, scripts and fonts, so that Vitae opens without a network (the cache of a service worker). None of your words are in it.',
          },
        ],
      },
      {
        title: 'On the server, without an account',
        paragraphs: [
          'Nothing you type. The server sends the app and never receives a CV: the PDF is made in your browser. There is no counter of visitors, and no request to any other company’s server.',
          'Like every web server, it sees the address of the page that your browser asks for and your network address while it answers. The part of an address after “#”, which says which CV is open, is never sent.',
          'Your browser may have services of its own, such as help with spelling or with filling in forms, that ask its maker. They are part of the browser: its settings turn them off.',
        ],
        items: [],
      },
      {
        title: 'On the server, with an account',
        paragraphs: [
          'All of it lies in the data folder of the server that runs this Vitae. Whoever runs it can read it, and may keep backups of it.',
        ],
        items: [
          {
            term: 'Your CVs',
            text: 'Every CV, earlier versions of it, and what lies in the trash, which is erased after 30 days. PDFs that you keep online, with the link to each.',
          },
          {
            term: 'You',
            text: 'Name and email. Your password as a hash that nobody can read back, the secret behind the codes of your app, the public half of each passkey, and which providers you have linked.',
          },
          {
            term: 'Your devices',
            text: 'For each session, what the browser says of itself and the day of its last use. No network addresses.',
          },
          {
            term: 'Your key for a model',
            text: 'Only if you enter one: sealed, so that nobody reads it in the database. It goes with your account, or when you remove it. How much of a model you have used on a day is kept for 400 days.',
          },
          {
            term: 'What a model is asked',
            text: 'Only when you ask for it: the parts of the CV that it is about, and the posting that you pasted, go to the one server that your settings name. The fields for name, email, phone, address, links and the photo are left out. What you asked and what came back is kept for 7 days, unless whoever runs this Vitae has set another time, or until you remove it.',
          },
          {
            term: 'Tries',
            text: 'How often somebody tried to sign in or asked for a mail, under scrambled names that cannot be turned back into an address, for a day at most.',
          },
        ],
      },
      {
        title: 'With others',
        paragraphs: [
          'Where mail is set up, codes, links and notices to you go through the mail server that whoever runs this Vitae has chosen. Where it is not, they are shown to that person alone, for a day, on the computer that Vitae runs on.',
          'If you sign in with another provider, it learns that you use this Vitae and tells us your name and email. Nothing else goes to anybody.',
        ],
        items: [],
      },
      {
        title: 'In files you take away',
        paragraphs: [
          'A PDF holds your CV. Beside it stand your name and headline as its title and author, its language, and the time of the last change. A JSON Resume file holds your CV and, unless you leave that out, how it looks. Nothing in them says which device they were made on. Where they lie is up to you.',
        ],
        items: [],
      },
      {
        title: 'How to delete it',
        paragraphs: [],
        items: [
          {
            term: 'One CV',
            text: 'Put it in the trash under “Your CVs”, then delete it from there for good.',
          },
          {
            term: 'Your account',
            text: 'Under “Settings”. Everything of it on the server goes at once, backups excepted. The page asks what shall become of the CVs on your device. Signing out can remove them, too.',
          },
          {
            term: 'This browser',
            text: 'Clear the data of this site in the settings of your browser. That empties all its stores at once. Nobody can bring it back, so download a copy first if you may want one.',
          },
        ],
      },
      {
        title: 'What can make it disappear',
        paragraphs: [
          'A browser may clear the data of sites when the device is short of space, and some clear it when a site has not been opened for weeks. Vitae asks the browser to keep it and tells you whether it agreed. Download a copy of what matters.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Go to your CVs',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'It may have been moved, or the address may have a typing mistake. Your CVs are where you left them, on this device.',
    yourCvs: 'Your CVs',
    home: 'Start page',
  },
  /** In place of a page that needs the server (settings, sign-in, API documentation), without a network. */
  offline: {
    title: "You're offline",
    text: 'This page needs a connection. Reload it when you are back online. Without a connection you can still write, import a CV, fit it to a job, check a PDF and download. Nothing you typed is lost.',
    yourCvs: 'Your CVs',
    checkPdf: 'Check a PDF',
  },
}
