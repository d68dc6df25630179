import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('el')

/** Questions that may be asked in an interview, in Greek. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Πείτε μου για μια φορά που το χρειαστήκατε: «${words}».`,
    years: (words) => `Ποιο μέρος της δουλειάς σας μετρά για «${words}»;`,
    degree: (words) => `Η θέση ζητά «${words}». Πώς σας βοηθά η εκπαίδευσή σας σε αυτή τη θέση;`,
    language: (words) => `Η θέση ζητά «${words}». Πού έχετε χρησιμοποιήσει αυτή τη γλώσσα;`,
    licence: (words) => `Η θέση ζητά «${words}». Πώς το έχετε χρησιμοποιήσει ως τώρα;`,
    quality: (words) =>
      `Η θέση ζητά «${words}». Πείτε μου για μια φορά που οι άλλοι το είδαν σε εσάς.`,
    partly: (words) =>
      `Το βιογραφικό σας δείχνει ένα μέρος από όσα ζητούνται: «${words}». Τι άλλο μπορείτε να πείτε;`,
    unclear: (words) =>
      `Η θέση ζητά «${words}». Βρήκαμε μόνο κάτι παρόμοιο στο βιογραφικό σας. Τι θα λέγατε;`,
    gap: (words) => `Η θέση ζητά «${words}». Δεν το βρήκαμε στο βιογραφικό σας. Τι θα λέγατε;`,
    newest: (post) => `Πείτε μου για τη δουλειά σας: «${post}».`,
    leaving: (post) => `Γιατί θέλετε να φύγετε από «${post}»;`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Η θέση «${post}» κράτησε # μήνα. Γιατί φύγατε;`,
        other: `Η θέση «${post}» κράτησε # μήνες. Γιατί φύγατε;`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `Το βιογραφικό σας δείχνει # μήνα ανάμεσα σε «${before}» και «${after}». Τι κάνατε τότε;`,
        other: `Το βιογραφικό σας δείχνει # μήνες ανάμεσα σε «${before}» και «${after}». Τι κάνατε τότε;`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `Η θέση «${post}» τελείωσε πριν από # μήνα. Τι έχετε κάνει από τότε;`,
        other: `Η θέση «${post}» τελείωσε πριν από # μήνες. Τι έχετε κάνει από τότε;`,
      }),
    'new-field': (before, after) => `Πήγατε από «${before}» σε «${after}». Γιατί αλλάξατε;`,
    'other-field': (post, job) =>
      `Έρχεστε από «${post}», και αυτή η θέση είναι «${job}». Γιατί θέλετε να αλλάξετε;`,
    figure: (figure) => `Τι κρύβεται πίσω από το «${figure}» και ποιο ήταν το δικό σας μέρος;`,
    employer: (employer) => `Γιατί θέλετε να δουλέψετε σε: «${employer}»;`,
    yourself: () => 'Πείτε μου για εσάς.',
    strengths: () => 'Σε τι είστε ιδιαίτερα καλοί;',
    weakness: () => 'Τι σας δυσκολεύει και τι κάνετε γι’ αυτό;',
    conflict: () => 'Πείτε μου για μια σύγκρουση στη δουλειά. Τι κάνατε;',
    failure: () => 'Πείτε μου για κάτι που πήγε στραβά. Τι μάθατε;',
    future: () => 'Πού θέλετε να είστε σε μερικά χρόνια;',
    'your-questions': () => 'Έχετε ερωτήσεις για εμάς;',
    how: (words) => `Πώς το κάνατε: «${words}»;`,
    hardest: (words) => `Τι ήταν το πιο δύσκολο: «${words}»;`,
    result: (words) => `Τι προέκυψε και πώς το ξέρετε: «${words}»;`,
    part: (words) => `Ποιο ήταν το δικό σας μέρος: «${words}»;`,
    again: (words) => `Τι θα κάνατε διαφορετικά σήμερα: «${words}»;`,
    learned: (words) => `Τι μάθατε από αυτό: «${words}»;`,
    begin: (words) => `Πώς θα ξεκινούσατε εδώ: «${words}»;`,
    interest: (words) => `Τι σας ενδιαφέρει σε αυτό: «${words}»;`,
    difficult: (words) => `Τι θα σας δυσκόλευε σε αυτό: «${words}»;`,
    transfer: (job, cv) =>
      `Η θέση ζητά «${job}», και το βιογραφικό σας λέει «${cv}». Πώς σας βοηθά το ένα στο άλλο;`,
  },
}
