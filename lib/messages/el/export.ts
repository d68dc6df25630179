import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Greek. */
export const exportArea: typeof english = {
  title: 'Εξαγωγή',
  format: 'Μορφή',
  formats: {
    pdf: { name: 'PDF', hint: 'Για αποστολή. Ίδιο σε κάθε συσκευή.' },
    docx: {
      name: 'Word',
      hint: 'Για γραφεία εύρεσης εργασίας και ιστότοπους που ζητούν .docx. Επεξεργάσιμο.',
    },
    text: { name: 'Απλό κείμενο', hint: 'Για επικόλληση σε ηλεκτρονικές φόρμες' },
    html: { name: 'Ιστοσελίδα', hint: 'Ένα αρχείο HTML για ιστότοπο ή αναγνώστη οθόνης' },
    markdown: { name: 'Markdown', hint: 'Για σημειώσεις, wiki και ιστότοπους όπως το GitHub' },
    png: { name: 'Εικόνα', hint: 'Μία σελίδα ως εικόνα PNG' },
    json: { name: 'JSON Resume, πλήρες', hint: 'Ανοίγει στο Vitae ακριβώς όπως είναι' },
    'json-resume': {
      name: 'JSON Resume, απλό',
      hint: 'Για άλλα εργαλεία. Χωρίς προσαρμοσμένες ενότητες.',
    },
    europass: {
      name: 'Europass',
      hint: 'Για την πύλη Europass. Ανοίγει και στο Vitae, χωρίς τη σχεδίαση.',
    },
  },
  letterFormats: { json: { name: 'JSON, πλήρες' } },
  page: 'Σελίδα',
  fileName: 'Όνομα αρχείου',
  save: 'Λήψη αρχείου',
  saving: 'Προετοιμασία…',
  failed: 'Δεν μπορέσαμε να δημιουργήσουμε το αρχείο. Τίποτα δεν χάθηκε. Δοκιμάστε ξανά σε λίγο.',
  copied: 'Αντιγράφηκε ως απλό κείμενο.',
  nothingToCopy: 'Η ενότητα είναι ακόμα κενή, οπότε δεν υπάρχει κάτι για αντιγραφή.',
  nothingYet: 'Το έγγραφο είναι ακόμα κενό, οπότε δεν υπάρχει κάτι για αντιγραφή.',
  notCopied: 'Το πρόγραμμα περιήγησης δεν επέτρεψε την αντιγραφή. Κάντε εξαγωγή ως απλό κείμενο.',
}
