/** Words of the landing and privacy pages, of what stands in for a page, and of the app's shell. */
export const site = {
  title: 'Vitae: type your CV and watch the real PDF',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Type your CV and watch the real PDF take shape. Everything stays on this device. No account needed.',
  footer: 'No account, no cookies, nothing sent to anybody.',
  footerLink: 'Where your words are',
  pages: 'Pages of this site',
  yourCvs: 'Your CVs',
  privacy: 'Privacy',
  landing: {
    headlineFirst: 'Write it once.',
    headlineSecond: 'Send a CV that',
    headlineMarked: 'fits the job',
    headlineEnd: '.',
    introduction:
      'Start typing and watch the real PDF take shape. No account needed, and nothing about you is made up.',
    start: 'Start writing',
    open: 'Open a JSON Resume file',
    reassurance: 'Your words stay on this device.',
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
        text: 'Your CVs are kept in this browser, and you can go on without a network.',
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
      'Everything you type stays in the browser you typed it in. This page lists each place where it lies.',
    updated: 'This describes the version of Vitae that you are using now.',
    sections: [
      {
        title: 'In this browser',
        paragraphs: [
          'Three stores on this device, and nothing else. They belong to the address of this site: another browser, another profile or a private window has stores of its own.',
        ],
        items: [
          {
            term: 'Your CVs',
            text: 'Every CV, those in the trash, and the steps you can undo, in the browser’s database (IndexedDB, under a name that begins with “vitae:”). They are written while you type.',
          },
          {
            term: 'Your settings',
            text: 'Interface language, time zone, light or dark, in the browser’s local storage, under names that begin with “vitae.”.',
          },
          {
            term: 'The app itself',
            text: 'Pages, scripts and fonts, so that Vitae opens without a network (the cache of a service worker). None of your words are in it.',
          },
        ],
      },
      {
        title: 'On the server',
        paragraphs: [
          'Nothing you type. The server sends the app and never receives a CV: the PDF is made in your browser. There is no account, no cookie, no counter of visitors, and no request to any other company’s server.',
          'Like every web server, it sees the address of the page that your browser asks for and your network address while it answers. The part of an address after “#”, which says which CV is open, is never sent.',
          'Your browser may have services of its own, such as help with spelling or with filling in forms, that ask its maker. They are part of the browser: its settings turn them off.',
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
            term: 'Everything',
            text: 'Clear the data of this site in the settings of your browser. That empties all three stores at once. Nobody can bring it back, so download a copy first if you may want one.',
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
  failure: {
    title: 'This page stopped working',
    text: 'Something in Vitae went wrong. What you typed is kept on this device; nothing was lost. Try again. If it stops again, download a copy of your CVs and reload.',
    textInMemory:
      'Something in Vitae went wrong. Your browser refuses to store anything here, so what you typed is in this page only. It is still there: try again, or download a copy before you close or reload the page.',
    textOutside:
      'Something in Vitae went wrong. Everything saved on this device is still there. Open your CVs; if this comes again, reload the page.',
    retry: 'Try again',
    reload: 'Reload',
    yourCvs: 'Your CVs',
    download: 'Download a copy of everything',
    preparing: 'Preparing the copy…',
    downloadFailed: 'The copy could not be made. Nothing was deleted; try again in a moment.',
  },
  update: {
    text: 'A new version of Vitae is here. Reload when it suits you; nothing is lost.',
    reload: 'Reload',
    later: 'Later',
  },
}
