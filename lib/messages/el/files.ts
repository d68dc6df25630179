import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('el')

/** Messages about opening files in the editor, in Greek. */
export const files: typeof english = {
  dropHere:
    'Αφήστε το εδώ: PDF, Word, κείμενο, LinkedIn, JSON Resume ή αντίγραφο ασφαλείας. Ανοίγει ως άλλο βιογραφικό.',
  pastedCv: 'Αυτό μοιάζει με ολόκληρο βιογραφικό. Να μοιραστεί στις ενότητές του;',
  readPasted: 'Εισαγωγή ως βιογραφικό',
  opened: (title, file) =>
    `Άνοιξε το «${title}» από το αρχείο «${file}». Το άλλο βιογραφικό σας δεν άλλαξε.`,
  alreadyHere: (title) =>
    `Το «${title}» είναι ήδη σε αυτή τη συσκευή. Το ανοίξαμε. Τίποτα δεν άλλαξε.`,
  alreadyOpen: 'Αυτό ακριβώς το βιογραφικό έχετε ανοιχτό.',
  several: (count) =>
    plural(count, {
      one: 'Προστέθηκε # βιογραφικό στα δικά σας.',
      other: 'Προστέθηκαν # βιογραφικά στα δικά σας.',
    }),
  seeAll: 'Όλα τα βιογραφικά',
}
