/**
 * File types for a file chooser: everything that can be read here. Names and types, since systems know files
 * by one or the other.
 */
export const acceptedFiles = [
  '.pdf,.docx,.odt,.rtf,.html,.htm,.md,.markdown,.txt,.json,.zip,.xml',
  'application/pdf,application/json,application/zip,application/xml,application/rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'text/plain,text/html,text/markdown',
].join(',')
