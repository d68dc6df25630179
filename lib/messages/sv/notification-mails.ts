import type { notificationMails as english } from '../en/notification-mails'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Emails about events in an account, in Swedish. */
export const notificationMails: typeof english = {
  askedFor: {
    requirements: 'Krav i en jobbannons',
    tailoring: 'Förslag för en jobbannons',
    wording: 'Bättre formulering av en text',
    letter: 'Utkast till ett personligt brev',
    translation: 'Översättning av ett cv',
    match: 'Cv:n som passar en jobbannons',
    interview: 'Frågor till en anställningsintervju',
    'import-help': 'AI-hjälp med en import',
    'import-reading': 'Importerad fil, läst av AI',
    cv: 'Begärt cv',
    proposal: 'Förslag från en app',
  },
  device: (browser, system) =>
    browser && system ? `${browser} på ${system}` : browser || system || 'en okänd webbläsare',
  requestDone: ({ what, link }) => ({
    subject: 'Din förfrågan är klar',
    text: `${what}: det här är klart.\n\nInget i dina dokument har ändrats. Du bestämmer vad som ska in i dem:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Din förfrågan kunde inte slutföras',
    text: `${what}: det här kunde inte slutföras.\n\nInget i dina dokument har ändrats, och inget har gått förlorat. Se orsaken och försök igen:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'En API-nyckel för ditt Vitae-konto har skapats',
    text: `En API-nyckel har skapats i ditt konto. Den heter ”${name}”.\n\nOm det var du behöver du inte göra något.\n\nOm det inte var du återkallar du nyckeln och ändrar sedan ditt lösenord:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'En app har anslutits till ditt Vitae-konto',
    text: `En app har anslutits till ditt konto. Den kallar sig ”${name}”.\n\nOm det var du behöver du inte göra något.\n\nOm det inte var du kopplar du från appen och ändrar sedan ditt lösenord:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Ny inloggning på ditt Vitae-konto',
    text: `Någon loggade in på ditt konto från en ny enhet: ${device}, ${at} (UTC).\n\nOm det var du behöver du inte göra något.\n\nOm det inte var du loggar du ut enheten och ändrar sedan ditt lösenord:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, {
      one: 'Ett dokument i din papperskorg kommer att raderas',
      other: '# dokument i din papperskorg kommer att raderas',
    }),
    text: plural(count, {
      one: `Ett dokument ligger i din papperskorg. Det raderas permanent ${day}.\n\nOm det är vad du vill behöver du inte göra något. Fram till dess kan du återställa det:\n${link}\n\nOm det inte var du som flyttade det dit återställer du det och ändrar sedan ditt lösenord.`,
      other: `# dokument ligger i din papperskorg. De raderas permanent från och med ${day}.\n\nOm det är vad du vill behöver du inte göra något. Fram till dess kan du återställa dem:\n${link}\n\nOm det inte var du som flyttade dem dit återställer du dem och ändrar sedan ditt lösenord.`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Dina data är klara att ladda ner',
    text: `Exporten av ditt konto är klar. Ladda ner den i dina inställningar till och med ${day}:\n${link}\n\nEn nedladdningslänk fungerar i en timme. Du kan få en ny där.\n\nOm det inte var du som bad om den raderar du filen där och ändrar sedan ditt lösenord.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Dina data kunde inte exporteras',
    text: `Dina data kunde inte exporteras. Inget i ditt konto har ändrats, och inget har gått förlorat. Du kan försöka igen i dina inställningar:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Påminnelse om dina ansökningar',
    text: `Det här ska göras i dina ansökningar:\n\n${lines}\n\nMarkera det som klart eller välj en annan dag:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Ny kommentar på ett dokument',
    text: `Någon har kommenterat ett dokument som du arbetar med.\n\nInget i det har ändrats. Läs kommentaren och bestäm vad du vill göra:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Felaktiga lösenord för en delningslänk',
    text: `Någon har angett 30 felaktiga lösenord för en av dina delningslänkar. I 15 minuter tar den inte emot fler från webbläsare som inte har öppnat den förut. Dina dokument påverkas inte.\n\nOm det fortsätter kan du avsluta länken och skapa en ny:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'En webhook för ditt Vitae-konto har stängts av',
    text: `Inget kunde levereras till ${host} på fem dagar, så den här webhooken har stängts av. Dina dokument påverkas inte.\n\nSe vad servern svarade och slå sedan på webhooken igen:\n${link}`,
  }),
  due: { followUp: 'Följ upp', deadline: 'Sista dag att söka', more: 'Och mer i din lista' },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae på ${place}\nVälj vilka av de här mejlen du får: ${settings}`,
  unsubscribe: (link) => `\nSluta få sådana här mejl: ${link}`,
  page: {
    title: 'Mejl från Vitae',
    question: {
      'request-done': 'Sluta få mejl när en förfrågan är klar?',
      'request-failed': 'Sluta få mejl när en förfrågan inte kunde slutföras?',
      'deletion-scheduled': 'Sluta få mejl när ett dokument i din papperskorg kommer att raderas?',
      'comment-added': 'Inte få fler mejl om kommentarer på dina delade dokument?',
      'share-locked': 'Inte få fler mejl om felaktiga lösenord för dina delningslänkar?',
      'application-due': 'Inte få fler mejl om uppföljningar och sista dagar för dina ansökningar?',
      'webhook-disabled': 'Inte få fler mejl när en webhook stängs av?',
      'export-ended': 'Sluta få mejl när dina data är klara att ladda ner?',
    },
    button: 'Sluta få de här mejlen',
    done: 'Du får inte längre sådana här mejl.',
    again: 'Du kan slå på dem igen i kontots inställningar.',
    settings: 'Gå till inställningarna',
  },
}
