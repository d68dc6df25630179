import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in Swedish. */
export const wordings: typeof english = {
  title: 'AI-förslag',
  guest:
    'Logga in för att få AI-förslag för din profil och dina punkter. Allt annat här fungerar utan konto.',
  signIn: 'Logga in',
  notSetUp:
    'En AI-modell kan föreslå bättre formuleringar. Du har ingen inställd. Allt annat här fungerar utan.',
  settings: 'Ställ in AI',
  hint: 'Varje förslag kontrolleras mot ditt cv. Inget ändras förrän du godkänner det.',
  yourModel: 'din AI-modell',
  strength: 'Hur mycket som får ändras',
  strengths: { light: 'Lite', normal: 'Normalt', bold: 'Mycket' },
  strengthHints: {
    light: 'Ändrar ordningen i texten och byter enstaka ord. Högst 40 % av orden ändras.',
    normal: 'Skriver om text där det gör en matchning tydligare. Högst 70 % av orden ändras.',
    bold: 'Skriver om fritt. Granska varje förslag noga.',
  },
  ask: 'Hämta förslag',
  askAgain: 'Hämta nya förslag',
  sending: 'Skickar …',
  waiting: 'Väntar på att börja …',
  stages: {
    reading: 'Läser jobbannonsen',
    drafting: 'Skriver förslag',
    checking: 'Kontrollerar dem mot ditt cv',
    verifying: 'Letar efter belägg i ditt cv',
  },
  underWay: 'Du kan fortsätta arbeta eller stänga sidan. Förfrågan fortsätter.',
  cancel: 'Stoppa',
  retry: 'Försök igen',
  unreached: 'Servern kan inte nås. Det här fortsätter så snart det går.',
  errors: {
    'not-signed-in': 'Du är utloggad. Logga in igen. Ditt arbete här är sparat på den här enheten.',
    'not-found':
      'Det här cv:t finns inte i ditt konto än. Vänta tills det står ”Sparat i ditt konto” och försök sedan igen.',
    gone: 'Cv:t har raderats från ditt konto. Ditt arbete här är sparat på den här enheten.',
    'too-many-requests':
      'För många AI-förfrågningar pågår eller är lagrade. Vänta tills en är klar och försök sedan igen.',
    invalid:
      'Jobbannonsen kunde inte användas. Din text är sparad. Kontrollera den och försök sedan igen.',
    unreached: 'Servern kan inte nås. Försök igen när du är online.',
  },
  forgotten: 'AI-förfrågan har gått ut: de raderas efter några dagar. Fråga igen.',
  none: 'AI-modellen hade inga förslag som vi kan visa. Ditt cv har inte ändrats.',
  dropped: (count) =>
    plural(count, {
      one: '# till utelämnades: oförändrat, för mycket ändrat eller för en text som AI inte får ändra.',
      other:
        '# till utelämnades: oförändrade, för mycket ändrade eller för texter som AI inte får ändra.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: 'Godkänn # som har stöd i ditt cv',
      other: 'Godkänn alla # som har stöd i ditt cv',
    }),
  passes: 'Har stöd i ditt cv. Kontrollera att det fortfarande säger vad du gjorde.',
  passesUnshown:
    'Inget i ditt cv motsäger det här, men alla ord finns inte där. Kontrollera att det stämmer.',
  ownPasses: 'Dina egna ord, utan nya fakta.',
  ownBacked: 'Dina egna ord, med stöd i ditt cv.',
  ownUnsupported: 'Allt det här står inte i ditt cv än.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Dina egna ord. De kanske säger mer än ditt cv gör.'
      : `Dina egna ord. Finns inte i ditt cv än: ${words.map((one) => `”${one}”`).join(', ')}`,
  isTrue: 'Ja, det stämmer.',
  blocked: 'Blockerat',
  blockedHint: 'Om det stämmer redigerar du texten. Dina egna ord blockeras aldrig.',
  stale: 'Texten har ändrats i ditt cv, så förslaget passar inte längre.',
  inPlace: (place) => `I ditt cv: ${place}`,
  why: (reason) => `Angivet skäl: ${reason}`,
  edit: 'Redigera',
  editLabel: 'Din formulering',
  editDone: 'Klar',
  original: 'Återställ till förslaget',
  checking: 'Kontrollerar …',
  held: 'De här förslagen har inte längre stöd i ditt cv och har inte sparats:',
  heldStale: 'Texten i ditt cv har ändrats.',
  heldHint: 'Inget har sparats än. Spara resten, eller gå tillbaka och granska dem.',
  notChecked: 'Inget har ändrats. Förslagen du har godkänt finns kvar här.',
}
