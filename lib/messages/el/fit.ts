import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('el')

const pages = (count: number) => plural(count, { one: '# σελίδα', other: '# σελίδες' })

/** Messages of fitting a CV to a number of pages, in Greek. */
export const fitArea: typeof english = {
  title: 'Προσαρμογή σε σελίδες',
  pages: 'Σελίδες προς κάλυψη',
  auto: 'Αυτόματα',
  off: 'Όχι',
  choice: (count) => number(count),
  hint: 'Προσαρμόζει αποστάσεις, περιθώρια, διάστιχο και μέγεθος γραμμάτων μέχρι το βιογραφικό να καλύψει τόσες σελίδες, και ξανά μετά από κάθε αλλαγή. Δεν κόβεται τίποτα. Αν μετακινήσετε ένα ρυθμιστικό παρακάτω, απενεργοποιείται.',
  autoHint:
    'Φέρνει το βιογραφικό σε μία σελίδα αν διαβάζεται εύκολα: γράμματα τουλάχιστον 9,5 pt, άνετα περιθώρια. Διαφορετικά ισχύουν οι δικές σας ρυθμίσεις, και μια τελευταία σελίδα με λίγες μόνο γραμμές αποφεύγεται ή γεμίζει καλύτερα όπου γίνεται. Αν αλλάξετε το μέγεθος ή τις αποστάσεις παρακάτω, απενεργοποιείται.',
  autoOwn: (count) => `Σε ${pages(count)} με τις δικές σας ρυθμίσεις.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Προσαρμόστηκε σε ${pages(count)}: μέγεθος γραμμάτων ${number(size, { maximumFractionDigits: 1 })} pt, διάστιχο ${number(lineHeight, { maximumFractionDigits: 2 })}, αποστάσεις ${number(spacing, { style: 'percent' })}, περιθώρια ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Προσαρμογή…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Χωρά σε ${pages(count)} με μέγεθος γραμμάτων ${number(size, { maximumFractionDigits: 1 })} pt, διάστιχο ${number(lineHeight, { maximumFractionDigits: 2 })}, αποστάσεις ${number(spacing, { style: 'percent' })} και περιθώρια ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count) =>
    `Ακόμα και με τις πιο αραιές ρυθμίσεις καλύπτει μόνο ${pages(count)}. Υπάρχει χώρος για περισσότερο κείμενο.`,
  keep: 'Διατήρηση ρυθμίσεων',
  tooLong: (lines, count) =>
    `Ακόμα και με τις πιο πυκνές ρυθμίσεις περισσεύουν περίπου ${plural(lines, { one: '# γραμμή', other: '# γραμμές' })} για να χωρέσει σε ${pages(count)}. Ισχύουν οι δικές σας ρυθμίσεις και δεν κόπηκε τίποτα. Συντομεύστε μερικές καταχωρίσεις.`,
  oldest: 'Παλιότερες καταχωρίσεις',
  longest: 'Μεγαλύτερες καταχωρίσεις',
  unnamed: 'Καταχώριση χωρίς όνομα',
}
