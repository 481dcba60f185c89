package vn.danvankheo.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;
import vn.danvankheo.scoring.Verdict;

/** Hình của đánh giá: the shapes that stand before the verdicts' words on the screen, where no embedded typeface has them. Drawn in a square of 100. */
class VerdictShape implements FSObjectDrawer {

    private static final double SIDE = 100;
    private static final BasicStroke LINE = new BasicStroke(13, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke DASHES = new BasicStroke(12, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {18, 15}, 0);

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var verdict = Verdict.valueOf(element.getAttribute("data"));
        device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
            graphics.scale(width / dotsPerPixel / SIDE, height / dotsPerPixel / SIDE);
            draw(verdict, graphics);
        });
        return null;
    }

    private static void draw(Verdict verdict, Graphics2D graphics) {
        graphics.setColor(colour(verdict));
        graphics.setStroke(LINE);
        switch (verdict) {
            case EXCEEDED -> graphics.fill(polygon(50, 12, 94, 88, 6, 88));
            case MET -> graphics.fill(circle(40));
            case ON_TRACK -> {
                graphics.draw(circle(38));
                graphics.fill(new Arc2D.Double(12, 12, 76, 76, 0, 90, Arc2D.PIE));
            }
            case HELD -> {
                graphics.draw(polygon(50, 10, 90, 50, 50, 90, 10, 50));
                graphics.fill(polygon(50, 32, 68, 50, 50, 68, 32, 50));
            }
            case PENDING -> {
                graphics.setStroke(DASHES);
                graphics.draw(circle(38));
            }
            case BEHIND -> graphics.fill(polygon(50, 88, 94, 12, 6, 12));
            case NOT_MET -> {
                graphics.draw(new Line2D.Double(14, 14, 86, 86));
                graphics.draw(new Line2D.Double(86, 14, 14, 86));
            }
            case NO_DATA, NOT_ASSESSED -> graphics.draw(new Line2D.Double(15, 50, 85, 50));
        }
    }

    /** As on the screen. */
    private static Color colour(Verdict verdict) {
        return new Color(switch (verdict) {
            case EXCEEDED -> 0x14532d;
            case MET -> 0x1a7f37;
            case ON_TRACK -> 0x1f5fbf;
            case HELD -> 0x0b6e70;
            case PENDING -> 0x4d6480;
            case BEHIND -> 0x935a00;
            case NOT_MET -> 0xb3121d;
            case NO_DATA, NOT_ASSESSED -> 0x5d656e;
        });
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(SIDE / 2 - radius, SIDE / 2 - radius, 2 * radius, 2 * radius);
    }

    private static Shape polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        path.closePath();
        return path;
    }
}
