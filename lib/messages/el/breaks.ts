import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Greek. */
export const breaks: typeof english = {
  toggle: 'Αλλαγές σελίδας',
  places: 'Θέσεις για αλλαγή σελίδας',
  nothing: 'Δεν υπάρχει ακόμα κάτι που θα μπορούσε να αρχίσει νέα σελίδα.',
  begin: (what) => `Νέα σελίδα από: ${what}`,
  begins: (what) => `Η νέα σελίδα αρχίζει από: ${what}`,
  newPage: 'Νέα σελίδα',
}
