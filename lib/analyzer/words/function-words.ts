const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words of English that no other language below writes the same way. */
export const ENGLISH = words(
  'the and of to is are with for that this you we our your will be have has it from need needs should must can could would not by at who what how which my their they there been being if but about also any all more some when where please i want looking',
);

/** Small words of other languages, by language; words that English writes too are left out. */
export const OTHER_LANGUAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  german: words(
    'der das und ist ein eine einen einem einer nicht mit für auf den dem des wir ich sie von zu im auch wird werden sind als bei oder unser unsere unseren haben hat nach aus zum zur sich kann soll sollte dass wenn suchen suche brauche brauchen bitte uns über mir ihr',
  ),
  spanish: words(
    'el la los las de del que y en un una unos por con para se su sus es lo como más pero al este esta son ser está están nuestro nuestra nuestros necesito necesitamos busco buscamos debe muy también sobre si sin hay mi todo todos nos cada quien',
  ),
  french: words(
    'le la les de des du et est un une que qui dans pour pas sur avec ce cette ces nous vous je il elle sont au aux par notre nos votre vos mon mes être avoir doit ou où mais très aussi leur cherche cherchons recherche besoin en sa son ses chaque afin',
  ),
  portuguese: words(
    'os de da dos das que em um uma para não na nos nas por se seu sua mais ao como mas foi são ser está nosso nossa nossos preciso precisamos procuro procuramos deve muito também sobre já há meu minha você isso este esta pelo pela cada',
  ),
  italian: words(
    'il lo la gli le di del della dei delle che è un una con nel nella si al alla da dal più anche ma sono essere nostro nostra nostri cerco cerchiamo abbiamo bisogno deve questo questa su ho hai suo sua tutti ogni molto',
  ),
  dutch: words(
    'het een en van ik te dat die niet zijn op aan met voor er maar om hem dan zou wat mijn ook als naar bij ons onze wij jij uit nog worden wordt moet moeten kan kunnen heeft hebben zoek zoeken nodig graag deze naar geen alle je',
  ),
  polish: words(
    'w na z się nie jest że jak od po za dla przez są oraz ale ten ta te tym tego jego nasz nasza naszej naszego nas mamy szukam szukamy potrzebuję potrzebujemy który która które być może lub tylko już bardzo proszę każdy',
  ),
  swedish: words(
    'och att det som en på är av för med till den har de inte om ett vi jag kan ska vår vårt våra eller från söker behöver ni du vill också när blir',
  ),
  danish: words(
    'og det som en på er af med til den har de ikke om et vi jeg kan skal vores eller fra søger leder vil også når bliver til ved efter ud',
  ),
  romanian: words(
    'și de la în cu pe pentru un nu este sunt să din mai sau ca avem nostru noastră caut căutăm trebuie nevoie dar fi ale lui ce acest această',
  ),
  turkish: words(
    'bir bu için ile olan olarak çok da de daha gibi ama var yok bizim benim arıyoruz arıyorum ihtiyacımız lazım gerekiyor olması veya en her kadar',
  ),
  indonesian: words(
    'yang dan di untuk dengan dari ini itu pada adalah saya kami kita tidak akan bisa atau juga ke dalam oleh harus sudah mencari butuh membutuhkan ada sebagai anda',
  ),
  tagalog: words(
    'ang ng mga sa na ay para ko namin kami ako hindi ito isang kung po lang dapat kailangan naming naghahanap aming ninyo kayo',
  ),
  czech: words(
    'je se na že z jsou jsem který která které nebo ale jak byl být nám jste někoho naši měl prosím už kdo náš naše našeho hledám hledáme potřebuji potřebujeme také musí může aby jako',
  ),
  hindi: words(
    'hai hain ka ki ke ko se mein mujhe hume humein chahiye aur kya nahi ek liye hum aap yeh koi karna kar ho par',
  ),
};
