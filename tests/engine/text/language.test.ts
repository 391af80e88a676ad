import { expect, test } from 'vitest';
import { isEnglish } from '@/engine/text/language';

test.each([
  ['Renn said.'],
  ['“Sold!”'],
  [''],
  ['42'],
  ['Harbour board vote'],
  ['The ferry left the harbour before dawn, and nobody saw it return to the quay that evening.'],
  ['Renn, Varga, Okafor, Nandakumar: who said what in Port Elsin this week.'],
])('English: %s', (text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  ['German', 'Die Fähre ist nicht gekommen, und niemand hat sie auf dem Weg zum Hafen gesehen.'],
  ['French', 'Le bac n’est pas arrivé dans le port, et personne ne sait pourquoi il a quitté la ville.'],
  ['Spanish', 'El barco no llegó al puerto y los vecinos dicen que nadie sabe por qué salió de la ciudad.'],
  ['Italian', 'Il traghetto non è arrivato e gli abitanti del porto dicono che nessuno sa perché.'],
  ['Dutch', 'De veerboot is niet aangekomen en niemand weet waarom het schip uit de haven is vertrokken.'],
  ['Swedish', 'Färjan har inte kommit och ingen vet varför den lämnade hamnen på natten.'],
  ['Polish', 'Prom nie przypłynął do portu i nikt nie wie, dlaczego wypłynął z miasta w nocy.'],
  ['Turkish', 'Feribot limana gelmedi ve kimse neden şehirden ayrıldığını bilmiyor, bu gece için bir haber yok.'],
  ['Russian', 'Паром не пришёл в порт.'],
  ['Japanese', 'フェリーは港に来なかった。'],
  ['Arabic', 'لم تصل العبارة إلى الميناء.'],
])('not English: %s', (_, text) => {
  expect(isEnglish(text)).toBe(false);
});
