import { rememberedKey } from '@/lib/browser/sync/account/remembered'

/**
 * Script of the static pages, right behind their header: tells the page who is signed in on this device, before it is
 * painted. Ways for guests are hidden then, and their own are shown.
 */
export const memberScript = `(function () {
  try {
    var email = JSON.parse(localStorage.getItem('${rememberedKey}')).email
    document.documentElement.dataset.member = ''
    document.querySelector('[data-initials]').dataset.initials = email.charAt(0)
  } catch (none) {}
})()`
