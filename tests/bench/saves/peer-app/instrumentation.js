// Without these two files the bundler walks up and takes those of the app that is measured.
export function register() {}
