import { test } from './support/account-journey'
import { becomeOperator } from './support/become-operator'
import { expect } from './support/journey'
import { tabTo } from './support/keyboard'

test('whoever runs the installation does so without a pointer', async ({
  page,
  pages,
  openedHouse,
}) => {
  const { member } = await becomeOperator(page, openedHouse)
  await tabTo(page, pages.menu)
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: 'Server', exact: true })
  await item.waitFor()
  await page.keyboard.type('Serv')
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'This server', level: 1 })).toBeVisible()

  // Every part can be gone to from the list beside them.
  await tabTo(page, page.getByRole('link', { name: 'People', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#people$/)

  const people = pages.part('People')
  const address = people.getByRole('searchbox', { name: 'Email starts with' })
  await expect(address).toBeEnabled()
  await tabTo(page, address)
  await page.keyboard.type(member.email)
  await page.keyboard.press('Enter')
  await expect(people.getByRole('listitem')).toHaveCount(1)
  const plan = people.getByLabel(`Plan of ${member.email}`)
  await tabTo(page, plan)
  await page.keyboard.press('s')
  await expect(people).toContainText(`${member.email} now has the plan “Standard”.`)
  await expect(plan).toBeFocused()

  // A form takes the focus that its button had, and gives it back.
  const server = pages.part('Model server')
  const opener = server.getByRole('button', { name: 'Set up' })
  await tabTo(page, opener)
  await page.keyboard.press('Enter')
  const kind = server.getByLabel('Kind')
  await expect(kind).toBeFocused()
  await page.keyboard.press('v')
  await expect(server.getByLabel('Address')).toBeVisible()
  await tabTo(page, server.getByRole('button', { name: 'Save and test' }))
  await page.keyboard.press('Enter')
  // What is missing has the focus, and says so.
  const model = server.getByLabel('Model', { exact: true })
  await expect(model).toBeFocused()
  await expect(model).toHaveAccessibleDescription(/Enter the name of a model\./)
  await tabTo(page, server.getByRole('button', { name: 'Cancel' }))
  await page.keyboard.press('Enter')
  await expect(opener).toBeFocused()
})
