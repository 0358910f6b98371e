import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { isEnglish } from '../../lib/analyzer/language';
import { readSentences } from '../../lib/analyzer/read-sentences';

const english = (text: string): boolean => isEnglish(readSentences(text, 'description'));

describe('a draft in another language is not reviewed', () => {
  test.each([
    [
      'German',
      'Wir suchen einen Entwickler für unseren Webshop in Shopify. Die Seite soll auf dem Handy gut aussehen und mit unserem Lager verbunden werden. Bitte schick uns zwei Beispiele.',
    ],
    [
      'Spanish',
      'Necesitamos un diseñador para el logo de nuestra panadería. Queremos tres propuestas y los archivos en SVG. Por favor, envía dos trabajos que has hecho para tiendas.',
    ],
    [
      'French',
      'Nous cherchons un rédacteur pour les articles de notre blog sur les abeilles. Chaque article doit avoir mille mots et deux sources. Merci de nous envoyer vos textes.',
    ],
    [
      'Portuguese',
      'Precisamos de um programador para o site da nossa padaria em WordPress. O site deve ter cinco páginas e um formulário. Por favor, envie dois exemplos do seu trabalho.',
    ],
    [
      'Italian',
      'Cerchiamo una persona che possa tradurre il nostro catalogo per i clienti della Germania. Il testo ha circa duemila parole e deve essere pronto per la fine di maggio.',
    ],
    [
      'Dutch',
      'Wij zoeken iemand die onze website in WordPress kan bouwen. De site moet vijf pagina’s hebben en een formulier. Stuur ons twee voorbeelden van je werk, graag voor vrijdag.',
    ],
    [
      'Polish',
      'Szukamy osoby, która zbuduje sklep na Shopify dla naszej piekarni. Sklep ma mieć sto produktów i działać na telefonie. Proszę przesłać dwa przykłady i podać cenę.',
    ],
    [
      'Swedish',
      'Vi söker en person som kan bygga vår webbplats i WordPress. Sidan ska ha fem sidor och ett formulär. Skicka två exempel på det du har gjort för andra.',
    ],
    [
      'Danish',
      'Vi søger en person, der kan bygge vores hjemmeside i WordPress. Den skal have fem sider og en formular. Send os to eksempler på det, du har lavet for andre.',
    ],
    [
      'Romanian',
      'Căutăm o persoană care să facă un site în WordPress pentru brutăria noastră. Site-ul trebuie să aibă cinci pagini și un formular de contact, cu fotografii din magazin.',
    ],
    [
      'Czech',
      'Hledáme někoho, kdo nám udělá web ve WordPressu pro naši pekárnu. Web by měl mít pět stránek a formulář. Prosím pošlete dva příklady, které jste už udělali.',
    ],
    [
      'Turkish',
      'Fırınımız için WordPress ile bir web sitesi yapacak birini arıyoruz. Site beş sayfa ve bir form içermeli. Lütfen daha önce yaptığınız iki örnek ve bir fiyat gönderin.',
    ],
    [
      'Indonesian',
      'Kami mencari orang yang bisa membuat situs WordPress untuk toko roti kami. Situs ini harus ada lima halaman dan satu formulir. Kirim dua contoh dari pekerjaan anda.',
    ],
    [
      'Tagalog',
      'Naghahanap kami ng gagawa ng website sa WordPress para sa aming panaderya. Ang site ay dapat may limang pahina at isang form. Magpadala po kayo ng dalawang halimbawa sa amin.',
    ],
    [
      'Hindi in Latin letters',
      'Mujhe apni bakery ke liye ek WordPress website chahiye. Site mein panch page hone chahiye aur ek form bhi. Aap do kaam ke link bhejo jo aap ne kiye hain.',
    ],
    [
      'Russian',
      'Мы ищем разработчика для сайта нашей пекарни на WordPress. На сайте должно быть пять страниц и форма.',
    ],
    ['Ukrainian', 'Шукаємо розробника для сайту нашої пекарні на WordPress. На сайті має бути п’ять сторінок і форма.'],
    [
      'Greek',
      'Ψάχνουμε κάποιον να φτιάξει την ιστοσελίδα του φούρνου μας σε WordPress, με πέντε σελίδες και μια φόρμα.',
    ],
    ['Arabic', 'نبحث عن مطور لموقع مخبزنا على WordPress. يجب أن يحتوي الموقع على خمس صفحات ونموذج اتصال.'],
    ['Hebrew', 'אנחנו מחפשים מפתח לאתר של המאפייה שלנו ב-WordPress עם חמישה עמודים וטופס.'],
    ['Chinese', '我们需要一位开发人员为我们的面包店制作一个WordPress网站，要有五个页面和一个联系表格。'],
    [
      'Japanese',
      '私たちのパン屋のためにWordPressのサイトを作ってくれる人を探しています。五つのページとフォームが必要です。',
    ],
    [
      'Korean',
      '우리 빵집을 위한 WordPress 웹사이트를 만들어 줄 개발자를 찾고 있습니다. 다섯 페이지와 양식이 필요합니다.',
    ],
    ['Hindi', 'हमें अपनी बेकरी के लिए WordPress वेबसाइट बनाने वाला चाहिए। साइट में पाँच पेज और एक फ़ॉर्म हो।'],
    ['Thai', 'เราต้องการนักพัฒนาเพื่อสร้างเว็บไซต์ WordPress สำหรับร้านเบเกอรี่ของเรา มีห้าหน้าและแบบฟอร์ม'],
  ])('%s', (_, text) => {
    expect(english(text)).toBe(false);
    const report = analyze({ title: '', description: `${text}\n${text}` });
    expect([report.state, report.findings, report.score]).toEqual(['other-language', [], null]);
  });
});

describe('an English draft is always reviewed', () => {
  test.each([
    ['Website'],
    ['Logo für Bäckerei'],
    ['Necesito un logo para mi panadería'],
    ['React, Node.js, Postgres, Docker, AWS, Terraform, GraphQL, Redis, Kafka, Nginx, Jest, Cypress, Vite'],
    ['Jean-Luc Le Goff, Maria de la Cruz, Hans von Berg, Ana dos Santos, Jan van der Meer and Luca Di Stefano'],
    ['const total = list.map((el) => el.que); import { die } from "./der/das"; SELECT name FROM el WHERE un = 3;'],
    ['https://example.com/de/der/die/das https://example.com/la/el/los/las https://example.com/le/la/les/des'],
    [
      'Translate the menu: “Crème brûlée à la vanille”, “Tarte aux pommes de la maison”, “Soupe du jour et pain”. The menu is for our guests in Leeds, so it has to be in English.',
    ],
    ['The brand is called La Casa de los Gatos y el Perro, and the sign must say just that in gold letters.'],
    ['We need a Spanish teacher from Spain for our café in León, who writes 4 texts of 300 words a month.'],
  ])('%s', (text) => {
    expect(english(text)).toBe(true);
  });

  test('also with a paragraph in another language', () => {
    const own =
      'We need the text below in English for our tenants. Please send one Word file by Friday. We pay 40 dollars for it and answer your questions by e-mail.';
    for (const quoted of [
      'Die Mieterin darf in der Wohnung einen Hund halten, wenn die anderen Mieter nicht gestört werden und die Wohnung sauber bleibt.',
      'El inquilino puede tener un perro en la vivienda si no molesta a los vecinos y la vivienda se queda limpia para los demás.',
      'Жилец может держать собаку в квартире, если она не мешает соседям и в квартире чисто.',
      '租客可以在公寓里养狗，只要不打扰邻居并保持公寓清洁。租客离开时必须修好损坏的东西。',
    ]) {
      expect(english(`${own}\n\n${quoted}`)).toBe(true);
      expect(analyze({ title: '', description: `${own}\n\n${quoted}` }).state).toBe('ok');
    }
  });
});
