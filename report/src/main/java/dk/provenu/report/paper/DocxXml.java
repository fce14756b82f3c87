package dk.provenu.report.paper;

import dk.provenu.engine.figure.Text;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a document from elsewhere, read piece by piece; declarations of types and entities are refused. */
final class DocxXml {

    private DocxXml() {}

    /** Is told of each piece. */
    interface Piece {
        void at(XMLStreamReader reader) throws XMLStreamException;
    }

    /**
     * Reads a part.
     *
     * @throws PaperDocxException when it is no XML, or declares a type of its own
     */
    static void read(byte[] part, String name, Piece piece) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new PaperDocxException(Text.of(
                            "Delen '" + name + "' har en DTD, og det har et dokument fra Word ikke. Filen læses ikke.",
                            "The part '" + name + "' has a DTD, which no document of Word has. The file is not read."));
                }
                piece.at(reader);
            }
        } catch (XMLStreamException e) {
            throw new PaperDocxException(Text.of(
                    "Delen '" + name + "' kan ikke læses: filen er beskadiget. Gem dokumentet igen.",
                    "The part '" + name + "' cannot be read: the file is damaged. Save the document again."));
        }
    }
}
