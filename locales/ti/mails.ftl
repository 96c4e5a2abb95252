# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = ሰላም፡
mail-bye = ምስ ሰላምታ፡
mail-link-subject = ሊንክኹም
mail-link = እዚ ምስጢራዊ ሊንክኹም እዩ። ብእኡ፡ ብዛዕባ ጉጅለኹም ዝተጻሕፈ ክትልውጡ ወይ ከተልግሱ ትኽእሉ ኢኹም። ነዚ መልእኽቲ ዓቅብዎ፡ ናብ ካልእ ሰብ ድማ ኣይትስደድዎ።
mail-approved-subject = ኣብ ዝርዝር ኣሎ
mail-approved = እቲ ዝሰደድኩምልና ሕጂ ኣብ ዝርዝር ኣሎ። ኩሉ ሰብ ኣብዚ ክርእዮ ይኽእል እዩ፦
mail-asked-subject = ሕቶ
mail-asked = እቲ ዝሰደድኩምልና ኣንቢብናዮ፡ ሕቶ ድማ ኣለና፦
mail-asked-answer = ነዚ መልእኽቲ መልሲ ክትህቡ፡ ወይ ብምስጢራዊ ሊንክኹም ነቲ ዝተጻሕፈ ክትልውጡ ትኽእሉ ኢኹም።
mail-declined-subject = ብዛዕባ ዝሰደድኩምልና
mail-declined = ኣብ ዝርዝር ኣየእቶናዮን። ምኽንያቱ እዚ እዩ፦
mail-declined-answer = ካልእ ርእይቶ ኣለኩም? ነዚ መልእኽቲ መልሲ ክትህቡ ትኽእሉ ኢኹም።
mail-confirm-subject = ኩሉ ገና ልክዕ ድዩ?
mail-confirm = ብዛዕባ ጉጅለኹም ኣብ ዝርዝርና ዝተጻሕፈ ንስኹም ትከናኸንዎ ኢኹም። ኣብኡ ዘሎ ኩሉ ገና ልክዕ ድዩ? ነዚ ሊንክ ክፈቱ። ብሓደ መልጎም “እወ” ክትብሉ፡ ወይ ገለ ነገር ክትልውጡ ትኽእሉ ኢኹም።
mail-remind-subject = ኩሉ ገና ልክዕ ድዩ? (መዘኻኸሪ)
mail-remind = ቅድሚ ገለ ግዜ፡ ኩሉ ገና ልክዕ እንተኾይኑ ሓቲትናኩም ነይርና። ክሳብ ሕጂ ካባኹም ኣይሰማዕናን።
mail-remind-soon = እንተዘይሰሚዕና፡ ድሕሪ { $date } ጉጅለኹም ኣብ ዝርዝር ኣይህሉን። ግን ኣይጠፍእን እዩ፦ ሓደ መልጎም ምስ ጠወቕኩም ይምለስ።
mail-unlisted-subject = ንግዚኡ ኣብ ዝርዝር የለን
mail-unlisted = ንነዊሕ ግዜ ካባኹም ኣይሰማዕናን። ስለዚ ሕጂ ሰባት ንጉጅለኹም ኣይረኽብዎን እዮም። በዚ ሊንክ፡ ብሓደ መልጎም ክትመልስዎ ትኽእሉ ኢኹም።
mail-changed-subject = ዝተለወጠ ነገር ኣሎ
mail-changed = ኣብቲ ብዛዕባ ጉጅለኹም ዝተጻሕፈ ገለ ነገር ለዊጥና። ብምስጢራዊ ሊንክኹም፡ ቅድሚኡ እንታይ ከም ዝነበረን ሕጂ እንታይ ከም ዘሎን ክትርእዩ ትኽእሉ ኢኹም። ኣብኡ ናብ ዝነበሮ ክትመልስዎ እውን ትኽእሉ ኢኹም።
mail-claim-subject = ሊንክ ንዓኹም
mail-claim = በዚ ሊንክ ንጉጅለኹም ሓድሽ ምስጢራዊ ሊንክ ትረኽቡ። እቲ ዝነበረ ሊንክ ሽዑ ደጊም ኣይሰርሕን እዩ። ኣብዚ መልእኽቲ ዘሎ ሊንክ ሓንሳብ ጥራይ ይሰርሕ፡ ክሳብ { $date }።
mail-sign-in-subject = ሊንክኹም
mail-sign-in = በዚ ሊንክ ትኣትዉ። ሓንሳብ ጥራይ ይሰርሕ፡ ክሳብ { $time }። ሊንክ ኣይሓተትኩምን? ከምኡ እንተኾይኑ፡ ገለ ነገር ክትገብሩ ኣየድልየኩምን እዩ።
mail-invited = ሕጂ ነቲ ዝርዝር ናይ { $organisation } ኣብ ምክንኻን ክትሕግዙ ትኽእሉ ኢኹም። በዚ ሊንክ ትኣትዉ። ሓንሳብ ጥራይ ይሰርሕ፡ ክሳብ { $time }።
mail-waiting-subject = ዝጽበየኩም ነገር ኣሎ
mail-waiting = ዝጽበየኩም ነገር ኣሎ። ሓደስቲ ጉጅለታት፦ { $entries }። ዝተሓበሩ ጌጋታት፦ { $reports }። ዝመለሰ ሰብ ስለ ዘየለ ካብ ዝርዝር ዝወጹ፦ { $unlisted }።
